/**
 * Puts words in the place of a stretch of a text field, as if they were typed: the field's own undo
 * takes them back, and whoever listens to it hears of it.
 */
export function replaceIn(
  area: HTMLTextAreaElement,
  start: number,
  end: number,
  words: string,
): void {
  area.focus();
  area.setSelectionRange(start, end);
  // Nothing else keeps the undo; a browser without it loses that alone.
  if (document.execCommand?.('insertText', false, words)) return;
  area.setRangeText(words, start, end, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
