import { expect, it } from 'vitest';
import { judgeIncoming } from './judge-incoming';
import { judgeOutgoing } from './judge-outgoing';

const MEGABYTE = 1_000_000;

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(MEGABYTE / piece.length));
}

/** Each would take minutes if some rule were worse than linear. */
it.each([
  ['one endless word', 'a'],
  ['spaces', ' '],
  ['blank lines', '\n'],
  ['no-break spaces', '\u00a0'],
  ['the start of a gap phrase', 'ik ben '],
  ['gap phrases that never end', 'dank voor je mail moet nog '],
  ['attributions that never end', 'On 3 June 2026 Lisa wrote\n'],
  ['openers in one line', 'On 3 @ wrote: '],
  ['header lines', 'From: x\n'],
  ['rules', '-----'],
  ['underscores', '_'],
  ['status codes', '5.1.'],
  ['questions', 'a?'],
  ['marks without words', '?!.'],
  ['links', 'https://'],
  ['quotes', '> > >'],
  ['at signs', ' @ x'],
  ['clauses', 'ik ben afwezig, '],
  ['clauses joined by words', 'thanks and '],
  ['sentences of boilerplate', 'Ik ben afwezig. '],
  ['short lines', 'Groet,\nNoor\n'],
  ['ordinals', '3. '],
  ['digits in groups', '1 1 '],
  ['capitals', 'Aa '],
  ['holding phrases', 'kom er op terug, '],
  ['promises', 'I will start on Monday then '],
  ['questions without a mark', 'can you let me know which '],
  ['conditions', 'as soon as we know more '],
  ['accents', 'e\u0301\u0301\u0301'],
])('judges a megabyte of %s at once', (_, piece) => {
  const hostile = repeated(piece);
  const started = performance.now();
  judgeIncoming({
    from: { address: `${hostile}@x.example`, name: hostile },
    subject: hostile,
    text: hostile,
    extent: 'whole',
    language: null,
    threadSubject: hostile,
    sentAt: 1_781_076_600_000,
    zone: 'Europe/Amsterdam',
  });
  judgeOutgoing({ subject: hostile, text: hostile, extent: 'whole', language: null });
  expect(performance.now() - started).toBeLessThan(4_000);
});

it.each([',', ',(', '1.', '(', 'A', '@', "l'", '1 '])(
  'judges an automatic text with %j in it without end at once',
  (piece) => {
    const started = performance.now();
    for (const length of [3_900, 19_000]) {
      judgeIncoming({
        from: { address: 'ann@x.example', name: 'Ann' },
        subject: 'Re: x',
        text: `I am away. Thanks for your message. ${piece.repeat(length / piece.length)}`,
        extent: 'whole',
        language: null,
        threadSubject: 'x',
      });
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  },
);
