/**
 * Every regular expression of the product against text that was written to make it slow: eight times as
 * much of it may take about eight times as long. One that looks again from every place takes 64 times.
 */
import { expect, it } from 'vitest';
import { type Literal, literalsOf } from './literals';

/** So many characters tell the two apart, and a slow pattern does not hold up the tests. */
const MANY = 2_400;
const FEW = MANY / 8;
/** Between 8 and 64, with room for a machine that does other things. */
const MOST_GROWTH = 24;
/** What is faster is no trouble, and its growth mostly chance. */
const AT_ONCE_MS = 3;

/** Patterns that never meet a longer text, by file: a header's name, the gap before a word. */
const LONGEST_MET: Readonly<Record<string, number>> = {
  'lib/domain/text/header-fields.ts': 24,
  'lib/domain/guard/shouting.ts': 100,
};

const PIECES = [
  ...[
    'a',
    'A',
    '7',
    ' ',
    '\t',
    '\n',
    '\r\n',
    ' \n',
    '\n ',
    '\u00a0',
    '\u200b',
    'é',
    '漢',
    '\u{1f600}',
  ],
  ...[
    '-',
    '_',
    '=',
    '*',
    '#',
    '.',
    ',',
    ':',
    ';',
    '!',
    '?',
    '<',
    '>',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '"',
    "'",
    '@',
    '/',
    '\\',
    '&',
    '+',
    'a@',
    'a.',
    'a ',
    '1 ',
    '1.',
    '1/',
    '1:',
    'A. ',
    '<a',
    '{a',
  ],
  ...['a\n', '> ', 'Re: ', '&amp;', '-\n', 'a-', 'a, ', '+1 ', '"a', '@ '],
];

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
  const started = performance.now();
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  return performance.now() - started;
}

const least = (times: number, ms: () => number) => Math.min(...Array.from({ length: times }, ms));

/** What doubles with every few letters shows early, and would never come to an end at 2,400. */
function doubles(pattern: RegExp, piece: string): boolean {
  return [30, 35, 40].some((count) => msFor(pattern, `${piece.repeat(count)}\u0001`) > 50);
}

/** The piece that makes the pattern slow; null where none does. */
function slowPieceOf({ place, pattern }: Literal): string | null {
  const longest = LONGEST_MET[place.split(':')[0] ?? ''] ?? MANY;
  for (const piece of new Set([...PIECES, ...piecesOf(pattern)])) {
    if (doubles(pattern, piece)) return piece;
    const text = (length: number) => `${piece.repeat(length / piece.length)}\u0001`;
    if (msFor(pattern, text(longest)) < AT_ONCE_MS) continue;
    const many = least(4, () => msFor(pattern, text(longest)));
    const few = least(8, () => msFor(pattern, text(FEW)));
    if (many > AT_ONCE_MS && many > MOST_GROWTH * few) return piece;
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
}, 300_000);

it('would find one that is', () => {
  const found = (pattern: RegExp) => slowPieceOf({ place: 'here', pattern });
  expect(found(/\s+$/)).not.toBeNull();
  expect(found(/^(?:a|aa)+$/)).not.toBeNull();
  expect(found(/(?<!\s)\s+$/)).toBeNull();
}, 60_000);
