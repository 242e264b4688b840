import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../lib/domain/judgement/language';
import { STEPS } from '../../lib/domain/step';
import { renderTemplate, unknownVariables } from '../../lib/domain/template';
import { LANGUAGES } from '../../lib/settings/settings';
import { builtInTemplate } from './templates';

const SHINGLES = join(import.meta.dirname, '../../../shared/data/seed-shingles.txt');

const VALUES = {
  client: 'Noor',
  subject: 'Site',
  since: '3 juni (3 weken geleden)',
  days: '6',
  month: 'september',
  mentioned: 'juni',
  me: 'Lisa',
};

const TEXTS = LANGUAGES.flatMap((language) =>
  STEPS.map((step) => ({ language, step, text: builtInTemplate(step, language) })),
);

/** What makes a client feel reprimanded, and what makes the writer small (E6, S1-12, S1-13). */
const REPROACHES: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'nog steeds',
    'geen reactie',
    'geen antwoord',
    'zoveelste',
    'zoals ik al',
    'zoals afgesproken',
    'waarom',
    'negeer',
    'netjes',
    'teleurgesteld',
    'onprofessioneel',
    'waarschuwing',
    'beloofd',
    'nogmaals',
    'alweer',
    'eindelijk',
    'sorry',
    'excuses',
    'stoor',
    'geen tijd',
  ],
  en: [
    'as per my',
    'already said',
    'still no',
    "haven't heard",
    'have not heard',
    'third time',
    'once again',
    'disappointed',
    'promised',
    'warning',
    'ignor',
    'why ',
    'finally',
    'sorry',
    'bother',
    'no time',
    'reminder',
  ],
  de: [
    'bereits mehrfach',
    'immer noch',
    'noch keine',
    'leider',
    'erneut',
    'wie besprochen',
    'enttäuscht',
    'versprochen',
    'mahnung',
    'warum',
    'endlich',
    'entschuldig',
    'störe',
    'keine zeit',
  ],
  fr: [
    'malgré',
    'relance',
    'comme je vous',
    'toujours sans',
    'sans réponse',
    'déçu',
    'promis',
    'avertissement',
    'pourquoi',
    'enfin ',
    'désolé',
    'excus',
    'dérang',
    'pas le temps',
  ],
};

const EASY_WAY_OUT: Readonly<Record<string, RegExp>> = {
  nl: /een nee is|van de baan|Schuift het op|hoeft er niets/,
  en: /a no is|off the table|If it moves|nothing you need to do/,
  de: /Ein Nein ist|vom Tisch|Verschiebt es sich|nichts tun/,
  fr: /un non me|plus d'actualité|Si cela se décale|rien à faire/,
};

describe.each(TEXTS)('$language $step', ({ language, text }) => {
  it('fills completely, with a greeting and the name under it', () => {
    expect(unknownVariables(text)).toEqual([]);
    const { paragraphs, missing } = renderTemplate(text, VALUES, language);
    expect(missing).toEqual([]);
    expect(paragraphs[0]).toContain('Noor');
    expect(paragraphs.at(-1)).toBe('Lisa');
    expect(paragraphs.join('\n')).not.toMatch(/[{}[\]]/);
    expect(text).toContain('{subject}');
  });

  it('is short, asks one thing, does not shout', () => {
    const { paragraphs } = renderTemplate(text, VALUES, language);
    expect(paragraphs.join(' ').split(/\s+/).length).toBeLessThan(130);
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).not.toMatch(/!|\b\p{Lu}{3,}\b/u);
  });

  it('reproaches nothing and leaves an easy way out', () => {
    const lower = text.toLowerCase();
    expect(REPROACHES[language]?.filter((words) => lower.includes(words))).toEqual([]);
    expect(text).toMatch(EASY_WAY_OUT[language] ?? /^$/);
  });

  it('is in its language', () => {
    expect(guessLanguage(text)).toBe(language);
  });
});

it('says how long ago only where that is known to matter: never when asking for a date', () => {
  for (const language of LANGUAGES) {
    expect(builtInTemplate('reminder', language)).toContain('{since}');
    expect(builtInTemplate('ask-for-a-date', language)).not.toContain('{since}');
    expect(builtInTemplate('closure', language)).toContain('{since}');
  }
});

function sixWordRuns(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '));
}

function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}

it.skipIf(!existsSync(SHINGLES))(
  'no six words in a row are those of the mission’s articles (skipped without their hashes)',
  () => {
    const known = new Set(readFileSync(SHINGLES, 'utf8').split('\n'));
    const taken = TEXTS.flatMap(({ text }) => sixWordRuns(text)).filter((run) =>
      known.has(hashOf(run)),
    );
    expect(known.size).toBeGreaterThan(1_000);
    expect(taken).toEqual([]);
  },
);
