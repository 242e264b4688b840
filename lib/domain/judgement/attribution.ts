import { fold } from './fold';

/** "wrote" as mail programs write it above a quote. */
const WROTE = new Set([
  'wrote',
  'writes',
  'schreef',
  'schreven',
  'schrieb',
  'schrieben',
  'ecrit',
  'escribio',
  'scritto',
  'escreveu',
  'skrev',
  'kirjoitti',
  'pisze',
  'napisal',
]);

const OPENERS = new Set(['on', 'op', 'am', 'le', 'el', 'il', 'em', 'den', 'w', 'a']);

/** Longer lines are prose. */
const LONGEST = 400;

/** Mail programs break the line at most twice. */
const MOST_LINES = 3;

function words(folded: string): readonly string[] {
  return folded.match(/[a-z]+/g) ?? [];
}

function namesMoment(folded: string): boolean {
  return /\d/.test(folded) || folded.includes('@');
}

/**
 * Whether the text is a line like "Op di 3 jun 2026 om 10:00 schreef Jan <jan@voorbeeld.nl>:".
 * Above quoted lines a date or an address is enough, elsewhere it also has to say "wrote".
 */
function isAttribution(text: string, aboveQuote: boolean): boolean {
  if (text.length > LONGEST || !text.endsWith(':')) return false;
  const folded = fold(text);
  const found = words(folded);
  const saysWrote = found.some((word) => WROTE.has(word));
  if (aboveQuote) return saysWrote || namesMoment(folded);
  return saysWrote && namesMoment(folded) && OPENERS.has(found[0] ?? '');
}

function isQuoted(line: string | undefined): boolean {
  return line?.trimStart().startsWith('>') ?? false;
}

/** How many lines from `index` on form an attribution; 0 when none begins there. */
export function attributionLength(lines: readonly string[], index: number): number {
  let text = '';
  for (let length = 1; length <= MOST_LINES; length += 1) {
    const line = lines[index + length - 1]?.trim() ?? '';
    if (line === '' || text.length + line.length > LONGEST) return 0;
    text = `${text} ${line}`.trim();
    const next = index + length;
    const aboveQuote =
      isQuoted(lines[next]) || (lines[next]?.trim() === '' && isQuoted(lines[next + 1]));
    if (isAttribution(text, aboveQuote)) return length;
    // Only a line that starts like an attribution can go on as one.
    if (length === 1 && !(OPENERS.has(words(fold(line))[0] ?? '') && namesMoment(line))) return 0;
  }
  return 0;
}
