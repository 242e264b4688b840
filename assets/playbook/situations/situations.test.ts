import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../../lib/domain/step';
import { LANGUAGES, type Language } from '../../../lib/settings/settings';
import { SITUATION_IDS, SITUATIONS, type SituationText } from './situation';
import { SITUATION_TEXTS } from './texts';

/** Hashes of all six-word runs of the mission's articles; only beside the repository, if at all. */
const SHINGLES = join(import.meta.dirname, '../../../../shared/data/seed-shingles.txt');
const RUN = 6;

/** Of each language as a list of every text, with where it stands. */
function textsOf(language: Language): readonly (readonly [string, string])[] {
  return SITUATION_IDS.flatMap((id) => {
    const said: SituationText = SITUATION_TEXTS[language][id];
    return Object.entries(said).map(([part, text]) => [`${language} ${id} ${part}`, text] as const);
  });
}

const ALL = LANGUAGES.flatMap(textsOf);
const faulty = (isFaulty: (text: string) => boolean) =>
  ALL.filter(([, text]) => isFaulty(text)).map(([name]) => name);

/** Sentences, roughly: by their last mark. */
function sentencesOf(text: string): readonly string[] {
  return text.match(/[^.?!]+[.?!]+/g) ?? [];
}

function hashesOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => {
    const run = words.slice(at, at + RUN).join(' ');
    return createHash('sha256').update(run).digest('hex').slice(0, 12);
  });
}

describe('the situations of the playbook', () => {
  it('S0-33 S4-40 say in four languages what it may mean, what to do, and what helps', () => {
    const ids = [...SITUATION_IDS].sort();
    for (const language of LANGUAGES) {
      expect(Object.keys(SITUATION_TEXTS[language]).sort()).toEqual(ids);
    }
    expect(faulty((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    const titles = ALL.filter(([name]) => name.endsWith(' title')).map(([, text]) => text);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('advise in two to five sentences, and never shout', () => {
    const long = ALL.filter(([name]) => name.endsWith(' advice')).filter(([, text]) => {
      const { length } = sentencesOf(text);
      return length < 2 || length > 5;
    });
    expect(long).toEqual([]);
    expect(faulty((text) => text.includes('!'))).toEqual([]);
  });

  it('S0-04 S3-10 quote no statistics', () => {
    expect(faulty((text) => /\d\s*%|procent|percent|prozent|pour ?cent/i.test(text))).toEqual([]);
  });

  it('S0-03 S4-06 S4-35 name nobody’s fault', () => {
    const blame =
      /ghost|unprofession|onprofession|rude\b|respectlo|impoli|schuld\b|faute\b|lui\b.*traag/i;
    expect(faulty((text) => blame.test(text))).toEqual([]);
  });

  it('name texts that there are, each once, from rows of the mission', () => {
    for (const id of SITUATION_IDS) {
      const { steps, rows, places } = SITUATIONS[id];
      expect(new Set(steps).size).toBe(steps.length);
      expect(steps.filter((step) => !STEPS.includes(step))).toEqual([]);
      expect(rows.filter((row) => !/^S[0-4]-\d\d$/.test(row))).toEqual([]);
      expect(places.length).toBeGreaterThan(0);
    }
  });

  it.skipIf(!existsSync(SHINGLES))(
    'no six words in a row are those of the mission’s articles (skipped without their hashes)',
    () => {
      const known = new Set(readFileSync(SHINGLES, 'utf8').split('\n'));
      expect(known.size).toBeGreaterThan(1_000);
      expect(faulty((text) => hashesOf(text).some((hash) => known.has(hash)))).toEqual([]);
    },
  );
});
