/**
 * Gives a rich editor a paste as the clipboard would. It is the one way in that the editor keeps in
 * its model and undoes exactly; Chromium reads `clipboardData`, Firefox, where that arrives empty,
 * only `dataType` and `data` (facts/editors.md, verdict 1).
 *
 * @returns whether an editor took it; what was not taken has changed nothing
 */
export function pasteInto(body: HTMLElement, html: string, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  const init = {
    clipboardData,
    dataType: 'text/html',
    data: html,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return !body.dispatchEvent(new ClipboardEvent('paste', init));
}
