import { messageKey } from '../../lib/domain/addressing';
import type { DecisionContent } from '../../lib/domain/decision';
import type { Instant } from '../../lib/domain/instant';
import type { Relation } from '../../lib/domain/relation';
import type { VerdictKind } from '../../lib/domain/verdict';
import type { OfferView } from '../../lib/store/views';

/** A decision of the user's, and the one that takes it back. */
export interface Choice {
  readonly decision: DecisionContent;
  readonly undo: DecisionContent;
}

export function snoozeUntil(offer: OfferView, until: Instant): Choice {
  const about = { about: 'thread', subject: offer.thread, field: 'snoozed-until' } as const;
  return { decision: { ...about, value: until }, undo: { ...about, value: null } };
}

/** This silence needs nothing; a later one of the same thread may. */
export function dismiss(offer: OfferView): Choice {
  const about = { about: 'thread', subject: offer.thread, field: 'dismissed-silence' } as const;
  return { decision: { ...about, value: offer.since }, undo: { ...about, value: null } };
}

export function relate(offer: OfferView, relation: Relation): Choice {
  const about = { about: 'person', subject: offer.address, field: 'relation' } as const;
  return { decision: { ...about, value: relation }, undo: { ...about, value: offer.relation } };
}

/**
 * "They did answer": the newest message was misjudged if it is theirs; if it is mine, the answer
 * came some other way, and only this silence is over.
 */
export function theyAnswered(offer: OfferView): Choice {
  return isTheirs(offer.lastVerdict) ? judge(offer, 'answer') : dismiss(offer);
}

/** "No answer needed": a lone message of mine closes the matter; a nudge cannot close what it follows. */
export function nothingExpected(offer: OfferView): Choice {
  return offer.lastVerdict === 'request' && offer.nudges === 0
    ? judge(offer, 'closer')
    : dismiss(offer);
}

function judge(offer: OfferView, kind: VerdictKind): Choice {
  if (offer.newestName === null) return dismiss(offer);
  const about = {
    about: 'message',
    subject: messageKey(offer.thread, offer.newestName),
    field: 'verdict',
  } as const;
  return { decision: { ...about, value: kind }, undo: { ...about, value: null } };
}

function isTheirs(verdict: VerdictKind | null): boolean {
  return (
    verdict !== null && verdict !== 'request' && verdict !== 'statement' && verdict !== 'closer'
  );
}
