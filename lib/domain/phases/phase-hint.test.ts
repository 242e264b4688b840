import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../judgement/language';
import { type PhaseHint, phaseHint } from './phase-hint';
import { DE } from './table/de';
import { EN } from './table/en';
import { FR } from './table/fr';
import { NL } from './table/nl';
import type { Row } from './table/row';

const ROWS: readonly Row[] = [...NL, ...EN, ...DE, ...FR];

function hintOf([from, , own, attachments = []]: Row): PhaseHint | null {
  return phaseHint({ mine: from === 'me', own, attachments, language: guessLanguage(own) });
}

/** What such messages are recognised by stands in no word list; better lists change these counts. */
const KNOWN_MISSES = 16;
const KNOWN_FALSE_ALARMS = 1;

describe('the phase that an invented message names', () => {
  const judged = ROWS.map((row) => ({ row, wanted: row[1], hint: hintOf(row)?.phase ?? null }));
  const missed = judged.filter(({ wanted, hint }) => wanted !== null && hint !== wanted);
  const alarms = judged.filter(({ wanted, hint }) => hint !== null && hint !== wanted);
  const texts = (wrong: typeof judged) => wrong.map(({ row }) => row[2]).join('\n');

  it('is missed exactly as often as is known', () => {
    expect(missed.length, texts(missed)).toBe(KNOWN_MISSES);
    expect(alarms.length, texts(alarms)).toBe(KNOWN_FALSE_ALARMS);
  });

  it.each(['quote', 'project', 'blocked', 'invoice'] as const)(
    '%s: is found, and is true',
    (phase) => {
      const wanted = judged.filter((one) => one.wanted === phase);
      const named = judged.filter((one) => one.hint === phase);
      const right = wanted.filter((one) => one.hint === phase).length;
      expect(wanted.length).toBeGreaterThanOrEqual(28);
      expect(right / wanted.length).toBeGreaterThanOrEqual(0.85);
      expect(right / named.length).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe('the sign of a hint', () => {
  const signOf = (own: string, attachments: readonly string[] = [], mine = true) =>
    phaseHint({ mine, own, attachments, language: guessLanguage(own) })?.sign;

  it('names the evidence and its language', () => {
    expect(signOf('Hierbij mijn offerte.')).toBe('phase:quote:nl');
    expect(signOf('Wir nehmen Ihr Angebot gern an.', [], false)).toBe('phase:accepted:de');
    expect(signOf('Bonjour,', ['devis.pdf'])).toBe('phase:quote:attachment');
  });

  it('is that of the heaviest word', () => {
    expect(signOf('Hier is het concept. Ik kan pas verder als ik de foto’s heb.')).toBe(
      'phase:blocked:nl',
    );
    expect(signOf('Anbei die Rechnung zum Angebot.', ['Angebot.pdf'])).toBe('phase:invoice:de');
  });
});

it('a file of theirs names no phase of mine', () => {
  const own = 'See the attachment.';
  const attachments = ['Invoice 12.pdf', 'quote.pdf'];
  expect(phaseHint({ mine: false, own, attachments, language: 'en' })).toBeNull();
});

it('reads a text of a megabyte in time that does not run away', () => {
  for (const piece of ['kan ik niet ', 'my ', 'need to ', 'offerte ', 'sans ', 'wait? ']) {
    const own = piece.repeat(1_000_000 / piece.length);
    const start = performance.now();
    phaseHint({ mine: true, own, attachments: [own], language: null });
    expect(performance.now() - start).toBeLessThan(3_000);
  }
});
