/**
 * In the page, before its scripts: what Gmail leaves in its window and both rivals read there, and a
 * place for notices that InboxSDK looks for. For all subjects alike.
 */
export function pageGlobals(address: string): void {
  if (location.hostname !== 'mail.google.com') return;
  const globals: unknown[] = [];
  globals[4] = 'gmail.en';
  globals[9] = 'ik-of-the-bench';
  globals[10] = address;
  globals[17] = [['p', ['bx_hs', '1']]];
  Object.assign(window, { GLOBALS: globals, GM_ACTION_TOKEN: 'token-of-the-bench' });
  const watching = new MutationObserver(() => {
    const notices = document.querySelector('div.b8[role="alert"]');
    if (!notices) return;
    watching.disconnect();
    const notice = document.createElement('div');
    notice.className = 'vh';
    notices.append(notice);
  });
  watching.observe(document, { childList: true, subtree: true });
}
