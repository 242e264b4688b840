import { describe, expect, it } from 'vitest';
import { adviceOnDraft } from '../../lib/domain/guard/advice-on-draft';
import { asksIn } from '../../lib/domain/guard/several-asks';
import { EXPECTS_ANSWER } from '../../lib/domain/playbook/expects-answer';
import { isTagAllowed, requiredTags } from '../../lib/domain/playbook/family-tags';
import { VARIABLE_KINDS } from '../../lib/domain/playbook/variable';
import { STEPS } from '../../lib/domain/step';
import { unknownVariables } from '../../lib/domain/template';
import { LANGUAGES } from '../../lib/settings/settings';
import { type ComposedText, everyText } from '../../tests/support/playbook-texts';
import { builtInText } from './templates';

const TEXTS = everyText();

/** What went wrong, by the name of the text, so that one run shows all. */
function faults(judge: (text: ComposedText) => readonly string[]): readonly string[] {
  return TEXTS.flatMap((text) => judge(text).map((fault) => `${text.name}: ${fault}`));
}

function wordsOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

describe('every text of the playbook', () => {
  it('is there in four languages, two forms and two lengths, in Dutch for Belgium too', () => {
    expect(new Set(TEXTS.map(({ family }) => family)).size).toBe(44);
    expect(TEXTS.length).toBeGreaterThanOrEqual(44 * 2 * 2 * 5);
  });

  it('has only variables with a type, and is filled without a gap', () => {
    expect(
      faults(({ text, filled, missing }) => [
        ...unknownVariables(text),
        ...[...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
          Object.hasOwn(VARIABLE_KINDS, name) ? [] : [name],
        ),
        ...missing,
        ...(filled.match(/[{}[\]]/g) ?? []),
      ]),
    ).toEqual([]);
  });

  it('S1-12 S1-13 S4-07 is in order for the own guard', () => {
    expect(
      faults(({ filled, family, language, form }) =>
        adviceOnDraft(filled, {
          language,
          form,
          names: [],
          inSilence: EXPECTS_ANSWER[family],
          promise: null,
        }).map(({ code, start, end }) => `${code} "${filled.slice(start, end)}"`),
      ),
    ).toEqual([]);
  });

  it('S1-16 has the tags that docs/templates.md says, the greeting first and the name last', () => {
    expect(
      faults(({ family, sentences }) => {
        const tags = sentences.map(({ tag }) => tag);
        return [
          ...requiredTags(family).filter((tag) => !tags.includes(tag)),
          ...tags.filter((tag) => !isTagAllowed(family, tag)).map((tag) => `must have no ${tag}`),
          ...(tags[0] === 'greeting' && sentences.at(-1)?.text === '{me}' ? [] : ['ends']),
          ...(tags.filter((tag) => tag === 'greeting').length === 1 ? [] : ['greetings']),
        ];
      }),
    ).toEqual([]);
  });

  it('S0-22 has one ask', () => {
    expect(
      faults(({ filled, family }) => {
        const asks = asksIn(filled).length;
        if (asks > 1) return [`${asks} asks`];
        return EXPECTS_ANSWER[family] && asks === 0 ? ['no ask'] : [];
      }),
    ).toEqual([]);
  });

  it('E6 has at most 150 words, and the short one no more than the long one', () => {
    const lengths = new Map(TEXTS.map(({ name, filled }) => [name, wordsOf(filled)]));
    expect(
      faults(({ name, filled }) => {
        const long = lengths.get(name.replace(' short', ' long')) ?? 0;
        return wordsOf(filled) > Math.min(150, long) ? [`${wordsOf(filled)} words`] : [];
      }),
    ).toEqual([]);
  });

  it('has a subject in every language or in none, and its variables have types', () => {
    for (const family of STEPS) {
      const subjects = LANGUAGES.map((language) => builtInText(family, language).subject);
      expect(new Set(subjects.map((subject) => subject === undefined)).size).toBe(1);
      expect(subjects.flatMap((subject) => unknownVariables(subject ?? ''))).toEqual([]);
    }
  });
});
