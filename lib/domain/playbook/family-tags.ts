import type { Family } from './family';
import { SENTENCE_TAGS, type SentenceTag } from './playbook-text';

/** How a family departs from the rule that every text has every tag. */
export interface TagException {
  /** Tags that stand in no length of the text. */
  readonly never: readonly SentenceTag[];
  /** Tags that may stand, or stand only where a variable has a value. */
  readonly may: readonly SentenceTag[];
  /** The mission row that asks for it. */
  readonly row: string;
  readonly why: string;
}

function tellsOnly(row: string, why: string): TagException {
  return { never: ['ask', 'way-out'], may: [], row, why };
}

export const TAG_EXCEPTIONS: Readonly<Partial<Record<Family, TagException>>> = {
  'status-update': {
    never: [],
    may: ['ask', 'way-out'],
    row: 'S0-31',
    why: 'tells where things stand; names what is needed only where something is',
  },
  'office-hours': tellsOnly('S4-26', 'a rule is told, not debated'),
  'no-show': tellsOnly('S4-27', 'terms are told beforehand, as facts'),
  'no-renewal': tellsOnly('S4-38', 'a decision that is told'),
  'leave-at-milestone': tellsOnly('S4-30', 'a decision that is told beforehand'),
  'keep-warm': tellsOnly('S2-11', 'simple contact without an ask'),
  'facts-only': tellsOnly('S4-10', 'the bare facts, as if nothing had been'),
  'out-of-hours': tellsOnly('S4-12', 'told as a fact, not asked'),
  'stay-civil': tellsOnly('S4-33', 'a calm boundary without debate'),
  decline: {
    never: [],
    may: ['ask', 'way-out'],
    row: 'S2-13',
    why: 'answers them; a referral may be offered',
  },
};

/** Tags that the text of a family has, whatever its length, form and variables. */
export function requiredTags(family: Family): readonly SentenceTag[] {
  const exception = TAG_EXCEPTIONS[family];
  if (exception === undefined) return SENTENCE_TAGS;
  const loose = new Set([...exception.never, ...exception.may]);
  return SENTENCE_TAGS.filter((tag) => !loose.has(tag));
}

export function isTagAllowed(family: Family, tag: SentenceTag): boolean {
  return TAG_EXCEPTIONS[family]?.never.includes(tag) !== true;
}
