import { describe, expect, it } from 'vitest';
import { LENGTHS } from '../../lib/domain/playbook/compose-text';
import { FAMILY_ROWS, type Family } from '../../lib/domain/playbook/family';
import type { Variable } from '../../lib/domain/playbook/variable';
import { STEPS } from '../../lib/domain/step';
import { LANGUAGES, type Language } from '../../lib/settings/settings';
import { type ComposedText, everyText } from '../../tests/support/playbook-texts';
import { askFaults, gapFaults, guardFaults, tagFaults } from '../../tests/support/text-faults';

/** What the mission asks of the text of a family, beside being whole. */
interface Asked {
  /** Rows besides that of `FAMILY_ROWS`. */
  readonly rows?: readonly string[];
  /** Variables in the longer text of every language and form, where they have a value. */
  readonly uses?: readonly Variable[];
  readonly says?: Readonly<Record<Language, RegExp>>;
}

const GOAL = { nl: /doel|opleveren/i, en: /goal/i, de: /Ziel/, fr: /objectif|apporter/i };
const ONE_LETTER = /(?<!\p{L})A(?!\p{L}).*(?<!\p{L})B(?!\p{L}).*(?<!\p{L})C(?!\p{L})/su;

const ASKED: Readonly<Partial<Record<Family, Asked>>> = {
  reminder: { rows: ['S0-27'], uses: ['project'] },
  'easy-answer': {
    rows: ['S0-30'],
    uses: ['project'],
    says: { nl: ONE_LETTER, en: ONE_LETTER, de: ONE_LETTER, fr: ONE_LETTER },
  },
  clarify: { uses: ['project', 'deliverable', 'date'] },
  'ask-ahead': { rows: ['S1-10'], uses: ['month', 'mentioned', 'project'] },
  'late-return': { uses: ['start'] },
  'confirm-or-release': { rows: ['S1-08'], uses: ['month'] },
  'kick-off': { rows: ['S3-15', 'S4-16'], uses: ['reply'], says: GOAL },
  'on-boarding': { uses: ['reply'], says: GOAL },
  'next-contact': { uses: ['slots'] },
  'missing-items': { rows: ['S3-15'], uses: ['items', 'goal'] },
  deadline: { uses: ['items', 'deadline', 'deliverable', 'delivery'] },
  'on-hold': { rows: ['S0-09', 'S4-24'], uses: ['rate'] },
  'hand-over': { uses: ['date'] },
  'status-update': { rows: ['S0-29', 'S3-16'], uses: ['work'] },
  rating: { uses: ['work', 'goal'] },
  'rating-low': { uses: ['score'] },
  'rating-middle': { uses: ['score'] },
  'office-hours': { rows: ['S0-15'], uses: ['hours'] },
  'no-show': { rows: ['S0-15'], uses: ['notice'] },
  renewal: { uses: ['end'] },
  'no-renewal': { uses: ['end'] },
  'leave-at-milestone': { rows: ['S4-05'], uses: ['milestone', 'end'] },
  'off-boarding': {
    rows: ['S2-06', 'S3-12'],
    says: {
      nl: /zinnen|regels/,
      en: /lines|sentences/,
      de: /Sätze|Zeilen/,
      fr: /phrases|lignes|mots/,
    },
  },
  coffee: { uses: ['slots'] },
  decline: { rows: ['S0-29'], uses: ['colleague'] },
  quote: { uses: ['number', 'amount', 'due'] },
  invoice: { uses: ['number', 'amount', 'due'] },
  successor: { uses: ['colleague'] },
  'ask-a-colleague': { rows: ['S2-01'] },
  'facts-only': { uses: ['work'] },
  'out-of-hours': { uses: ['percent'] },
  'other-time': { uses: ['slots'] },
};

const TEXTS = everyText();

function faultsOf(text: ComposedText): readonly string[] {
  return [gapFaults, guardFaults, tagFaults, askFaults].flatMap((judge) => judge(text));
}

/** Of what the rows ask, what this text leaves out. */
function unsaid({ family, text, language, length, empty }: ComposedText): readonly string[] {
  const { uses = [], says } = ASKED[family] ?? {};
  const wanted = length === 'long' ? uses.filter((name) => !empty.includes(name)) : [];
  const absent = wanted.filter((name) => !text.includes(`{${name}}`));
  return says === undefined || says[language].test(text) ? absent : [...absent, 'words'];
}

describe('the texts of the rows', () => {
  it.each(
    STEPS.map((family) => {
      const rows = [FAMILY_ROWS[family], ...(ASKED[family]?.rows ?? [])];
      return [rows.join(' '), family] as const;
    }),
  )(
    '%s %s stands in every language, form and length, in order and with what is asked',
    (_, family) => {
      const texts = TEXTS.filter((text) => text.family === family);
      const kinds = new Set(
        texts.map(({ language, form, length }) => `${language} ${form} ${length}`),
      );
      expect(kinds.size).toBe(LANGUAGES.length * 2 * LENGTHS.length);
      const faults = texts.flatMap((text) =>
        [...faultsOf(text), ...unsaid(text)].map((fault) => `${text.name}: ${fault}`),
      );
      expect(faults).toEqual([]);
    },
  );

  it('S3-15 S4-21 what is missing is asked for in full also where no goal was noted', () => {
    const known = ['{client}', '{project}', '{items}', '{me}'];
    for (const language of LANGUAGES) {
      const bare = TEXTS.filter((text) => text.family === 'missing-items')
        .filter((text) => text.language === language && text.empty.includes('goal'))
        .map(({ text }) => text.match(/\{\w+\}/g)?.filter((name) => name !== '{deadline}'));
      expect(bare.length).toBeGreaterThanOrEqual(2);
      for (const names of bare) expect(new Set(names)).toEqual(new Set(known));
    }
  });
});
