/** Text written to make a reader slow: four times as much of it may take about four times as long. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../lib/domain/dates/find-dates';
import { DATE_LANGUAGES } from '../../lib/domain/dates/found-date';
import { judgeIncoming } from '../../lib/domain/judgement/judge-incoming';
import { judgeOutgoing } from '../../lib/domain/judgement/judge-outgoing';
import { guessLanguage } from '../../lib/domain/judgement/language';
import { findPromises } from '../../lib/domain/promises/find-promises';
import { cutReply } from '../../lib/domain/text/cut-reply';

const MEGABYTE = 1_000_000;

/** A walk that is quadratic takes sixteen times as long for four times as much. */
const MOST_GROWTH = 6;

/** A megabyte read in so many milliseconds is no trouble, and its growth mostly chance. */
const AT_ONCE = 800;

const KINDS: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['one digit', '7'],
  ['quote marks', '>'],
  ['quote marks with gaps', '> > '],
  ['lines quoted deeper and deeper', `${'>'.repeat(400)} a\n`],
  ['attributions', 'On 3 June 2026 at 10:00 Ann <ann@client.example> wrote: '],
  ['attributions without an end', 'On 3 June 2026 Ann\n'],
  ['brackets that stay open', '(['],
  ['angles that stay open', '<a'],
  ['digits and dots', '1.2.'],
  ['digits and slashes', '1/2/'],
  ['dates', '3 juni 2026, '],
  ['parts of dates', 'week of the first half of '],
  ['spaces', ' '],
  ['tabs', '\t'],
  ['line ends', '\r\n'],
  ['spaces before line ends', '   \n'],
  ['question marks', '?'],
  ['exclamation marks', '!? '],
  ['halves of addresses', 'a.b@'],
  ['addresses', 'ann@client.example '],
  ['links', 'https://a.example/?q=1&'],
  ['starts of links', 'www.'],
  ['marks on a letter', 'e\u0301\u0302'],
  ['marks of direction', '\u202e\u2066'],
  ['marks of length nought', '\u200b\ufeff'],
  ['cues', 'ich werde ik zal I will je vais '],
  ['thanks', 'thanks, merci, danke, bedankt. '],
  ['absences', 'ik ben afwezig tot '],
  ['sign-offs', 'Groeten,\n'],
  ['header names', 'Van: a\nVerzonden: b\nAan: c\nOnderwerp: d\n'],
  ['rules', '-_=* '],
  ['conditions', 'if when als wenn si '],
  ['negations', "not niet nicht ne pas don't "],
  ['short sentences', 'A. B! C? '],
  ['semicolons', 'a; b: c, '],
];

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['judgeIncoming', incoming],
  ['judgeOutgoing', outgoing],
  ['cutReply', cutReply],
  ['guessLanguage', guessLanguage],
  [
    'findDates',
    (text) => DATE_LANGUAGES.map((language) => findDates(text, { language, today: 20_000 })),
  ],
  [
    'findPromises',
    (text) => DATE_LANGUAGES.map((language) => findPromises(text, { language, today: 20_000 })),
  ],
];

function incoming(text: string): void {
  const from = { address: `${text}@client.example`, name: text };
  const seen = { from, subject: text, text, threadSubject: text, language: null } as const;
  judgeIncoming({ ...seen, extent: 'whole', sentAt: Date.UTC(2026, 5, 10), zone: 'Europe/Paris' });
}

function outgoing(text: string): void {
  judgeOutgoing({ subject: text, text, extent: 'whole', language: null });
}

function timeOf(read: (text: string) => unknown, text: string): number {
  const before = performance.now();
  read(text);
  return performance.now() - before;
}

/** Other work on the machine makes single times longer, and none shorter. */
function shortest(read: (text: string) => unknown, text: string): number {
  return Math.min(...[0, 1, 2].map(() => timeOf(read, text)));
}

function mostFor(read: (text: string) => unknown, text: string): number {
  return Math.max(AT_ONCE, MOST_GROWTH * shortest(read, text.slice(0, text.length / 4)));
}

describe.each(READERS)('%s', (_, read) => {
  it.each(KINDS)(
    'reads a megabyte of %s in time that grows as the text does',
    (_kind, piece) => {
      const text = piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
      const first = timeOf(read, text);
      const whole = first < AT_ONCE ? first : shortest(read, text);
      expect(whole).toBeLessThan(first < AT_ONCE ? AT_ONCE : mostFor(read, text));
    },
    60_000,
  );
});
