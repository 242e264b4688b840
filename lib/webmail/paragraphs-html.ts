const RIGHT_TO_LEFT =
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * One block a paragraph, '' an empty line, all text escaped. After text of the user's own a blank
 * line stands first.
 *
 * @param css declarations that each block carries, where the editor hands none on
 */
export function paragraphsHtml(
  paragraphs: readonly string[],
  afterText: boolean,
  css = '',
): string {
  const style = css === '' ? '' : ` style="${escaped(css)}"`;
  const blocks = paragraphs.map((text) => {
    const direction = RIGHT_TO_LEFT.test(text) ? ' dir="rtl"' : '';
    return `<div${direction}${style}>${text.trim() === '' ? '<br>' : escaped(text)}</div>`;
  });
  return (afterText ? `<div${style}><br></div>` : '') + blocks.join('');
}

/** A few words in the middle of a line. */
export function inlineHtml(words: string): string {
  return `<span>${escaped(words)}</span>`;
}

function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\n/g, '<br>')
    .replace(/ (?= )|^ /g, '\u00a0');
}
