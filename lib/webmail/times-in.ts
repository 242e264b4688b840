/** How often the words stand in a text, whatever became of the white space between them. */
export function timesIn(text: string, paragraphs: readonly string[]): number {
  const words = paragraphs.join('').replace(/\s/g, '');
  return words === '' ? 0 : text.replace(/\s/g, '').split(words).length - 1;
}
