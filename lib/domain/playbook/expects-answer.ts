import type { Family } from './family';

/**
 * Whether a mail with this text waits for an answer, so that sending it starts or goes on with a
 * silence. Those that only tell start none: facts, terms, notices and a greeting without an ask.
 */
export const EXPECTS_ANSWER: Readonly<Record<Family, boolean>> = {
  reminder: true,
  'easy-answer': true,
  clarify: true,
  'fine-to-pause': true,
  'no-is-fine': true,
  'ask-for-a-date': true,
  'ask-ahead': true,
  'late-return': true,
  'confirm-or-release': true,
  'kick-off': true,
  'on-boarding': true,
  'next-contact': true,
  'missing-items': true,
  deadline: true,
  'on-hold': true,
  closure: true,
  'hand-over': true,
  // What is still needed has a text of its own: missing items.
  'status-update': false,
  rating: true,
  'rating-low': true,
  'rating-middle': true,
  satisfaction: true,
  'office-hours': false,
  'no-show': false,
  renewal: true,
  'no-renewal': false,
  'leave-at-milestone': false,
  'off-boarding': true,
  'keep-warm': false,
  coffee: true,
  // It answers them; whether they take the referral is theirs.
  decline: false,
  quote: true,
  invoice: true,
  successor: true,
  'ask-a-colleague': true,
  reference: true,
  development: true,
  'keep-me-posted': true,
  'facts-only': false,
  'free-now': true,
  'out-of-hours': false,
  'meet-to-work': true,
  'stay-civil': false,
  'other-time': true,
};
