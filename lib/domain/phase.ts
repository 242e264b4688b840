/** The phase of freelance work a thread is in; each has limits of its own. */
export const PHASES = ['general', 'quote'] as const;
export type Phase = (typeof PHASES)[number];
