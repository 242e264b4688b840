import type { Phase } from '../../phase';

/**
 * An invented message: who wrote it, the phase it names (null where it names none), its text and
 * its attachments.
 */
export type Row = readonly [
  from: 'me' | 'them',
  phase: Phase | null,
  text: string,
  attachments?: readonly string[],
];
