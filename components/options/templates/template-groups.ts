import type { Step } from '../../../lib/domain/step';

export const TEXT_GROUPS = ['ladder', 'beside', 'newMail', 'brief'] as const;
type TextGroup = (typeof TEXT_GROUPS)[number];

/** Where a text stands in a long list: total, so that a new family is not forgotten. */
const GROUPS: Readonly<Record<Step, TextGroup>> = {
  reminder: 'ladder',
  quote: 'ladder',
  invoice: 'ladder',
  'easy-answer': 'ladder',
  'ask-for-a-date': 'ladder',
  'ask-ahead': 'ladder',
  'missing-items': 'ladder',
  deadline: 'ladder',
  'on-hold': 'ladder',
  'hand-over': 'ladder',
  closure: 'ladder',
  clarify: 'beside',
  'fine-to-pause': 'beside',
  'no-is-fine': 'beside',
  'late-return': 'beside',
  'confirm-or-release': 'beside',
  'status-update': 'beside',
  rating: 'beside',
  'rating-low': 'beside',
  'rating-middle': 'beside',
  satisfaction: 'beside',
  decline: 'beside',
  'office-hours': 'beside',
  'no-show': 'beside',
  'leave-at-milestone': 'beside',
  'kick-off': 'newMail',
  'on-boarding': 'newMail',
  'next-contact': 'newMail',
  renewal: 'newMail',
  'no-renewal': 'newMail',
  'off-boarding': 'newMail',
  'keep-warm': 'newMail',
  coffee: 'newMail',
  successor: 'newMail',
  development: 'newMail',
  'keep-me-posted': 'newMail',
  'ask-a-colleague': 'newMail',
  reference: 'newMail',
  'facts-only': 'brief',
  'free-now': 'brief',
  'other-time': 'brief',
  'meet-to-work': 'brief',
  'out-of-hours': 'brief',
  'stay-civil': 'brief',
};

const ORDER = Object.keys(GROUPS) as readonly Step[];

/** The texts of a group, from mild to firm. */
export function stepsIn(group: TextGroup): readonly Step[] {
  return ORDER.filter((step) => GROUPS[step] === group);
}
