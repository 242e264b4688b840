import type { MailMessage } from '../support/mail-file/message';
import { type DemoThread, messagesOf } from './letter';
import { GERMAN_THREADS } from './threads-de';
import { ENGLISH_THREADS } from './threads-en';
import { FRENCH_THREADS } from './threads-fr';
import { DUTCH_THREADS } from './threads-nl';

/** Nora's correspondence: invented people at example domains, every situation of the ladder. */
export const DEMO_THREADS: readonly DemoThread[] = [
  ...DUTCH_THREADS,
  ...ENGLISH_THREADS,
  ...GERMAN_THREADS,
  ...FRENCH_THREADS,
];

/** Whom Nora ticks as private on the first run. */
export const DEMO_PRIVATE: readonly string[] = ['tessa.bloem@postvak.example'];

/** Threads in which an unsent reply of Nora's waits. */
export const DEMO_DRAFTS: readonly string[] = ['en-fern-draft'];

export function demoMailbox(): readonly MailMessage[] {
  return DEMO_THREADS.flatMap(messagesOf);
}
