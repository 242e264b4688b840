import { adviceOnDraft } from '../../lib/domain/guard/advice-on-draft';
import { asksIn } from '../../lib/domain/guard/several-asks';
import { EXPECTS_ANSWER } from '../../lib/domain/playbook/expects-answer';
import { isTagAllowed, requiredTags } from '../../lib/domain/playbook/family-tags';
import { VARIABLE_KINDS } from '../../lib/domain/playbook/variable';
import { unknownVariables } from '../../lib/domain/template';
import type { ComposedText } from './playbook-texts';

/** Variables without a type, and places that stay open when all are filled. */
export function gapFaults({ text, filled, missing }: ComposedText): readonly string[] {
  return [
    ...unknownVariables(text),
    ...[...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
      Object.hasOwn(VARIABLE_KINDS, name) ? [] : [name],
    ),
    ...missing,
    ...(filled.match(/[{}[\]]/g) ?? []),
  ];
}

/** What the guard would advise on the text. */
export function guardFaults({ filled, family, language, form }: ComposedText): readonly string[] {
  return adviceOnDraft(filled, {
    language,
    form,
    names: [],
    inSilence: EXPECTS_ANSWER[family],
    promise: null,
  }).map(({ code, start, end }) => `${code} "${filled.slice(start, end)}"`);
}

/** Tags that docs/templates.md wants and that are not there, and the reverse. */
export function tagFaults({ family, sentences }: ComposedText): readonly string[] {
  const tags = sentences.map(({ tag }) => tag);
  return [
    ...requiredTags(family).filter((tag) => !tags.includes(tag)),
    ...tags.filter((tag) => !isTagAllowed(family, tag)).map((tag) => `must have no ${tag}`),
    ...(tags[0] === 'greeting' && sentences.at(-1)?.text === '{me}' ? [] : ['ends']),
    ...(tags.filter((tag) => tag === 'greeting').length === 1 ? [] : ['greetings']),
  ];
}

/** More than one ask, or none where the text waits for an answer. */
export function askFaults({ filled, family }: ComposedText): readonly string[] {
  const asks = asksIn(filled).length;
  if (asks > 1) return [`${asks} asks`];
  return EXPECTS_ANSWER[family] && asks === 0 ? ['no ask'] : [];
}
