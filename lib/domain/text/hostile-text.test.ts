import { expect, it } from 'vitest';
import { cutReply } from './cut-reply';

/** Of a megabyte. */
const QUARTER = 250_000;

function secondsFor(text: string): number {
  const started = performance.now();
  cutReply(text);
  return (performance.now() - started) / 1000;
}

/** A quadratic rule would need sixteen times as long for four times the text. */
it.each([
  ['quote marks', '>'],
  ['quoted lines', '> a\n'],
  ['line ends', '\n'],
  ['openers', 'On '],
  ['openers with numbers', 'On 3 '],
  ['lines that open attributions', 'On 3 June 2026 lisa@x.example\n'],
  ['attributions', 'On 3 June 2026 Lisa <l@x.example> wrote:\n'],
  ['one endless word', 'a'],
  ['spaces', ' '],
  ['long lines', `${'word '.repeat(2_000)}:\n`],
  ['header names', 'From: a\n'],
  ['addressees', 'To: a\n'],
  ['addressees that wrap', `To: a\n${'b\n'.repeat(39)}`],
  ['fields with gaps', 'Cc: a\n\n'],
  ['dashes', '-----\n'],
  ['pairs of dashes', '--\n'],
  ['fences', '*****\na\n'],
  ['paragraphs', 'this message is confidential\n\n'],
  ['starts of notices', 'this message and '],
  ['moments', '03/06/2026 10:00\n'],
  ['angles', '<a at '],
  ['at signs', 'a@'],
  ['colons', ':\n'],
  ['starts of telephones', 'Sent from my \n'],
  ['marks of length nought', '\u200b'],
  ['accents', 'e\u0301'],
])(
  'takes four times as long for four times as many %s',
  (_, piece) => {
    const text = piece.repeat(Math.ceil((4 * QUARTER) / piece.length));
    const quarter = secondsFor(text.slice(0, QUARTER));
    expect(secondsFor(text)).toBeLessThan(Math.max(1.5, 9 * quarter));
  },
  30_000,
);
