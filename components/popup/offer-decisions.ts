import { messageKey } from '../../lib/domain/addressing';
import type { DecisionContent } from '../../lib/domain/decision';
import type { Instant } from '../../lib/domain/instant';
import type { Cause } from '../../lib/domain/ladder/rungs';
import { emptyNote } from '../../lib/domain/notes/note';
import type { Phase } from '../../lib/domain/phase';
import type { Relation } from '../../lib/domain/relation';
import { USER_SIGN } from '../../lib/domain/silence';
import type { VerdictKind } from '../../lib/domain/verdict';
import type { EvidenceView, OfferView } from '../../lib/store/views';

/** A decision of the user's, and the one that takes it back. */
export interface Choice {
  readonly decision: DecisionContent;
  readonly undo: DecisionContent;
}

/** Any row of the popup: what is due, and what stands beside it. */
export type AnyRow = EvidenceView & Pick<OfferView, 'thread' | 'address' | 'name' | 'since'>;

export function snoozeUntil(offer: OfferView, until: Instant): Choice {
  const about = { about: 'thread', subject: offer.thread, field: 'snoozed-until' } as const;
  return { decision: { ...about, value: until }, undo: { ...about, value: null } };
}

/** This silence needs nothing; a later one of the same thread may. */
export function dismiss(row: AnyRow): Choice {
  const about = { about: 'thread', subject: row.thread, field: 'dismissed-silence' } as const;
  return { decision: { ...about, value: row.since }, undo: { ...about, value: null } };
}

export function relate(offer: OfferView, relation: Relation): Choice {
  const about = { about: 'person', subject: offer.address, field: 'relation' } as const;
  return { decision: { ...about, value: relation }, undo: { ...about, value: offer.relation } };
}

/** What the work is about; the phase that the user named already is given back to recognition. */
export function namePhase(row: AnyRow, phase: Phase): Choice {
  const about = { about: 'thread', subject: row.thread, field: 'phase' } as const;
  const before = row.phaseSaid ? row.phase : null;
  return {
    decision: { ...about, value: before === phase ? null : phase },
    undo: { ...about, value: before },
  };
}

/** Why they are silent; the cause that the user named already is taken back. */
export function nameCause(row: AnyRow, cause: Cause): Choice {
  const about = { about: 'thread', subject: row.thread, field: 'cause' } as const;
  const value = row.cause === cause ? null : cause;
  return { decision: { ...about, value }, undo: { ...about, value: row.cause } };
}

/**
 * "They did answer": the newest message was misjudged if it is theirs; if it is mine, the answer
 * came some other way, and only this silence is over.
 */
export function theyAnswered(row: AnyRow): Choice {
  return isTheirs(row) ? judge(row, 'answer') : dismiss(row);
}

/** "No answer needed": a lone message of mine closes the matter; a nudge cannot close what it follows. */
export function nothingExpected(offer: OfferView): Choice {
  return offer.lastVerdict === 'request' && offer.nudges === 0
    ? judge(offer, 'closer')
    : dismiss(offer);
}

/** Says of the newest message what it is; of one of theirs, its sender is learnt. */
export function judge(row: AnyRow, kind: VerdictKind): Choice {
  if (row.newestName === null) return dismiss(row);
  const about = {
    about: 'message',
    subject: messageKey(row.thread, row.newestName),
    field: 'verdict',
    ...(row.newestFrom === null ? {} : { from: row.newestFrom }),
    ...(row.takenFor === null ? {} : { instead: row.takenFor }),
  } as const;
  const before = row.newestSigns.includes(USER_SIGN) ? row.lastVerdict : null;
  return { decision: { ...about, value: kind }, undo: { ...about, value: before } };
}

/** Keeps their rating, from 1 to 10, on the client's page (facts/mission-rows.md S4-17). */
export function noteRating({ thread, newestFrom, address }: AnyRow, score: number): Choice {
  const about = { about: 'note', subject: crypto.randomUUID(), field: 'note' } as const;
  const value = { ...emptyNote('rating', newestFrom ?? address), thread, score };
  return { decision: { ...about, value }, undo: { ...about, value: null } };
}

/** Whether the newest message is theirs, so that a correction can be about it. */
export function isTheirs({ lastVerdict, newestFrom }: AnyRow): boolean {
  if (newestFrom !== null) return true;
  return (
    lastVerdict !== null &&
    lastVerdict !== 'request' &&
    lastVerdict !== 'statement' &&
    lastVerdict !== 'closer'
  );
}
