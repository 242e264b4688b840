/**
 * Every regular expression of the product against text that was written to make it slow: four times as
 * much of it may take about four times as long. One that looks again from every place takes sixteen times.
 */
import { expect, it } from 'vitest';
import { type Literal, literalsOf } from './literals';

/** So much shows what may be slow, and four times as much what is. */
const SOME = 2_400;
const MUCH = 4 * SOME;
/** Between 4 and 16. */
const MOST_GROWTH = 8;
/** Less is no trouble, whatever its growth; in ms of the processor, so that a busy machine does not count. */
const SUSPECT_MS = 2;
const SLOW_MS = 25;

/** These never meet more than some dozen characters: a header's name, the gap between two words. */
const SHORT_TEXTS_ONLY: ReadonlySet<string> = new Set([
  'lib/domain/text/header-fields.ts',
  'lib/domain/guard/shouting.ts',
]);

const SIGNS = `aA7é漢-_=*#.,:;!?<>()[]{}"'@/\\&+ \t\n\u00a0\u200b`;
const PAIRS = [
  '\r\n',
  ' \n',
  '\n ',
  'a@',
  'a.',
  'a ',
  '1 ',
  '1.',
  '1/',
  '1:',
  '<a',
  '{a',
  '"a',
  'a-',
];
const PIECES = [...SIGNS, ...PAIRS, 'A. ', 'a\n', '> ', 'Re: ', '&amp;', '-\n', 'a, ', '+1 ', '@ '];

/** Words and signs of the pattern itself, alone and with what may come between. */
function piecesOf({ source }: RegExp): readonly string[] {
  const written = source.replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]{4,5}\}?|\\[a-zA-Z]/g, ' ');
  const words = (written.match(/[\p{L}\p{N}]{2,}/gu) ?? []).slice(0, 8);
  const signs = [...new Set(written.replace(/[\p{L}\p{N}\s]/gu, ''))].slice(0, 12);
  return [
    ...words.flatMap((word) => [word, `${word} `]),
    ...signs.flatMap((sign) => [sign, `${sign}a`]),
  ];
}

function msFor(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const before = process.cpuUsage();
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  return process.cpuUsage(before).user / 1_000;
}

const least = (pattern: RegExp, text: string) =>
  Math.min(...[1, 2, 3, 4].map(() => msFor(pattern, text)));

/** What doubles with every few letters shows early, and would never come to an end at 2,400. */
function doubles(pattern: RegExp, piece: string): boolean {
  return [30, 35, 40].some((count) => {
    const text = `${piece.repeat(count)}\u0001`;
    return msFor(pattern, text) > 50 && least(pattern, text) > 50;
  });
}

/** The piece that makes the pattern slow; null where none does. */
function slowPieceOf({ place, pattern }: Literal): string | null {
  if (SHORT_TEXTS_ONLY.has(place.split(':')[0] ?? '')) return null;
  for (const piece of new Set([...PIECES, ...piecesOf(pattern)])) {
    if (doubles(pattern, piece)) return piece;
    const text = (length: number) => `${piece.repeat(length / piece.length)}\u0001`;
    if (msFor(pattern, text(SOME)) < SUSPECT_MS) continue;
    const much = least(pattern, text(MUCH));
    if (much > SLOW_MS && much > MOST_GROWTH * least(pattern, text(SOME))) return piece;
  }
  return null;
}

it('no text makes a pattern slow', () => {
  const literals = literalsOf(['lib', 'components', 'entrypoints', 'assets']);
  expect(literals.length).toBeGreaterThan(300);
  const slow = literals.flatMap((literal) => {
    const piece = slowPieceOf(literal);
    return piece === null
      ? []
      : [`${literal.place} ${literal.pattern} by ${JSON.stringify(piece)}`];
  });
  expect(slow).toEqual([]);
}, 900_000);

it('would find one that is', () => {
  const found = (pattern: RegExp) => slowPieceOf({ place: 'here', pattern });
  expect(found(/\s+$/)).not.toBeNull();
  expect(found(/^(?:a|aa)+$/)).not.toBeNull();
  expect(found(/(?<!\s)\s+$/)).toBeNull();
}, 60_000);
