import { expect, it } from 'vitest';
import { adviceOnDraft } from './advice-on-draft';

const CONTEXT = { form: null, names: [], inSilence: false, promise: null };

/** Where nobody but the writer can know what else to say. */
const WITHOUT_WORDING: readonly (readonly [string, string, string])[] = [
  ['nl', 'reproach', 'Dit is echt onprofessioneel.'],
  ['nl', 'reproach', 'Zoals afgesproken had je gisteren gebeld.'],
  ['nl', 'reproach', 'U laat mij al weken wachten.'],
  ['nl', 'reproach', 'Zo kan het echt niet langer, dit kan niet meer.'],
  ['en', 'reproach', 'This is unacceptable.'],
  ['en', 'reproach', 'Stop ignoring me.'],
  ['en', 'reproach', 'You never replied.'],
  ['nl', 'no-time', 'Ik heb geen tijd voor de brochure.'],
  ['en', 'no-time', 'I have no time for the brochure.'],
  ['de', 'no-time', 'Ich habe keine Zeit für die Broschüre.'],
  ['fr', 'no-time', 'Je n’ai pas le temps pour la brochure.'],
  ['en', 'no-time', 'I don’t have time to explain it.'],
  ['de', 'reproach', 'Das ist unprofessionell.'],
  ['de', 'reproach', 'So geht das nicht weiter.'],
  ['fr', 'reproach', 'C’est inadmissible.'],
  ['fr', 'reproach', 'Vous m’aviez promis une réponse.'],
  ['fr', 'no-time', 'Je n’ai pas le temps de vous expliquer.'],
];

it.each(WITHOUT_WORDING)('S4-07 %s: %s, and says no better: %s', (language, code, text) => {
  const found = adviceOnDraft(text, { ...CONTEXT, language });
  expect(found.map((one) => [one.code, one.instead])).toContainEqual([code, null]);
});

it('looks in all languages where it is not known', () => {
  const found = adviceOnDraft('per my last email', { ...CONTEXT, language: null });
  expect(found.map(({ code }) => code)).toEqual(['reproach']);
});

it('says nothing of an apology further down, which excuses something else', () => {
  const text = `${'Het ontwerp is klaar. '.repeat(14)}Sorry dat ik stoor.`;
  expect(adviceOnDraft(text, { ...CONTEXT, language: 'nl' })).toEqual([]);
});
