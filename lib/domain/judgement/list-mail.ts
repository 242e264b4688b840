import type { Evidence, Finding } from './evidence';
import { languageHolding, phrasesOf, signOf } from './phrases';

const UNSUBSCRIBE = phrasesOf('text:unsubscribe');
const NEWSLETTER = phrasesOf('text:newsletter');

/** "Re:", "Antw:", "AW:" … : an answer, whatever a list has put under it. */
const REPLY = /^(?:re|antw|aw|wg|rv|tr|sv|vs|odp|fw|fwd|ref|res|r|rif)(?:\[\d+\])? ?:/;

/**
 * A newsletter by its text: it says how to get rid of it and why it came. Answers of people on a
 * list carry the list's footer too, so neither is enough, and no reply is one.
 */
export function findListMail(evidence: Evidence): Finding | null {
  if (!evidence.textProves || evidence.quotes || REPLY.test(evidence.subject)) return null;
  const unsubscribe = languageHolding(UNSUBSCRIBE, evidence.whole);
  const newsletter = languageHolding(NEWSLETTER, evidence.whole);
  if (unsubscribe === null || newsletter === null) return null;
  return {
    kind: 'list-mail',
    signs: [signOf(UNSUBSCRIBE, unsubscribe), signOf(NEWSLETTER, newsletter)],
  };
}
