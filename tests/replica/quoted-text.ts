/** Plain mail text in its parts, as Gmail's page would mark them up. */
export interface TextParts {
  /** The writer's own words, signature included. */
  readonly own: string;
  /** The line that names who wrote the quoted part. */
  readonly attribution: string;
  /** Quoted lines without one level of `> `. */
  readonly quoted: string;
}

/** Splits at the first block of `>` lines that reaches the end of the text. */
export function splitQuote(text: string): TextParts {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  let first = lines.length;
  while (first > 0 && /^(>.*|\s*)$/.test(lines[first - 1] ?? '')) first -= 1;
  const quoted = lines.slice(first);
  if (!quoted.some((line) => line.startsWith('>')))
    return { own: text, attribution: '', quoted: '' };
  const attribution = attributionAbove(lines, first);
  return {
    own: lines
      .slice(0, first - attribution.length)
      .join('\n')
      .trimEnd(),
    attribution: attribution.join(' '),
    quoted: quoted
      .filter((line, i) => line !== '' || (i > 0 && i < quoted.length - 1))
      .map((line) => line.replace(/^> ?/, ''))
      .join('\n')
      .trim(),
  };
}

/** The text without quoted history and without the signature. */
export function ownWords(text: string): string {
  return splitSignature(splitQuote(text).own).words;
}

export function splitSignature(own: string): { words: string; signature: string | null } {
  const at = own.search(/^-- ?$/m);
  if (at === -1) return { words: own, signature: null };
  return { words: own.slice(0, at).trimEnd(), signature: own.slice(at).replace(/^-- ?\n?/, '') };
}

/** How a reply carries the answered text along. */
export function quoteAsText(attribution: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  return [
    attribution,
    '',
    ...lines.map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`)),
  ].join('\n');
}

/** One line, or two where a long one was wrapped, directly above the quote and ending in a colon. */
function attributionAbove(lines: readonly string[], first: number): string[] {
  const line = lines[first - 1] ?? '';
  if (!/:\s*$/.test(line)) return [];
  const above = lines[first - 2] ?? '';
  const wrapped =
    above.trim() !== '' && !/[.!?,]$/.test(above.trim()) && !/@|\d{1,2}[:.]\d\d/.test(line);
  return wrapped ? [above, line] : [line];
}
