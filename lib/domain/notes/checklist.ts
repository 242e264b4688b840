import { type AskTopic, emptyNote, type Note } from './note';

/** Lists of what is asked at a beginning, at an end, and before the next contract. */
export const CHECKLISTS = ['kick-off', 'on-boarding', 'off-boarding', 'contract-terms'] as const;
export type Checklist = (typeof CHECKLISTS)[number];

/**
 * A job begins with what both expect of it (facts/mission-rows.md S0-18, S4-16); getting on board at a
 * client begins with how things go there (S3-04); what a job leaves behind is settled at its end
 * (S2-06), and what was missed this time goes into the next contract (S4-25).
 */
const TOPICS_OF: Readonly<Record<Checklist, readonly AskTopic[]>> = {
  'kick-off': ['goal', 'timeline', 'deliverables', 'reply-time'],
  'on-boarding': ['goal', 'contact', 'reply-time', 'approval', 'tools'],
  'off-boarding': ['handed-over', 'testimonial', 'referral', 'next-work'],
  'contract-terms': ['payment-term', 'notice-period', 'standby', 'no-show'],
};

/** The asks of a list that are not on the page yet, open or answered. */
export function asksToAdd(
  list: Checklist,
  person: string,
  notes: readonly Note[],
): readonly Note[] {
  const known = new Set(notes.map(({ topic }) => topic));
  return TOPICS_OF[list]
    .filter((topic) => !known.has(topic))
    .map((topic) => ({ ...emptyNote('ask', person), topic }));
}

/** What follows from an answered ask besides that it is answered. */
export interface FromAnswer {
  /** What they want to reach: reused in texts. */
  readonly goal: Note | null;
  /** Within so many working days they answer: becomes their limit. */
  readonly agreedDays: number | null;
}

const MOST_DAYS = 60;

/** @param answer in the user's own words; of a reply time, a number of working days */
export function fromAnswer({ topic, person }: Note, answer: string): FromAnswer {
  const goal =
    topic === 'goal' && answer !== '' ? { ...emptyNote('goal', person), text: answer } : null;
  const days = topic === 'reply-time' && /^\d+$/.test(answer) ? Number(answer) : 0;
  return { goal, agreedDays: days >= 1 && days <= MOST_DAYS ? days : null };
}
