/** One rung of the ladder, in the order from mild to final. */
export const STEPS = ['ask-ahead', 'reminder', 'ask-for-a-date', 'closure'] as const;
export type Step = (typeof STEPS)[number];
