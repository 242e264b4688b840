globalThis.startedAt = Date.now();
globalThis.heard = 0;
chrome.runtime.onMessage.addListener(() => {
  globalThis.heard += 1;
});
