import type { Silence } from './silence';
import type { VerdictKind } from './verdict';

/** What the user may say in an open thread that its newest message is. */
export const CORRECTION_KINDS = [
  'holding-reply',
  'auto-reply',
  'answer',
  'closer',
  'request',
] as const satisfies readonly VerdictKind[];
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** As much of a thread as tells what can be corrected in it. */
interface CorrectableThread {
  readonly silence: Pick<Silence, 'turn' | 'since' | 'promise' | 'lastVerdict'>;
  /** Who wrote the newest message; null where it is mine. */
  readonly newestFrom: string | null;
  readonly participants: readonly { readonly writtenTo: boolean }[];
  readonly alsoWaitedFor: readonly string[];
}

/** The corrections of the newest message that would change whose turn it is, likeliest first. */
export function offeredCorrections(thread: CorrectableThread): readonly CorrectionKind[] {
  const wroteThem = thread.participants.some(({ writtenTo }) => writtenTo);
  switch (thread.silence.turn) {
    case 'mine':
      // What is asked there is about a mail of theirs.
      if (thread.newestFrom === null) return [];
      return wroteThem ? ['holding-reply', 'auto-reply'] : ['auto-reply'];
    case 'theirs':
      return ofWait(thread);
    case 'nobody':
      return wroteThem && isMineWithoutQuestion(thread) ? ['request'] : [];
    case 'unknown':
      return [];
  }
}

function ofWait({
  silence: { since, promise },
  newestFrom,
  alsoWaitedFor,
}: CorrectableThread): readonly CorrectionKind[] {
  if (newestFrom !== null) return ['answer', 'closer'];
  // What is waited for is their word; nothing that my thanks could be taken for changes that.
  if (promise !== null && promise.madeAt === since) return [];
  // My mail to several is one message: that one of them answered otherwise must not settle all.
  return alsoWaitedFor.length > 0 ? ['closer'] : ['answer', 'closer'];
}

function isMineWithoutQuestion({ silence, newestFrom }: CorrectableThread): boolean {
  const { lastVerdict } = silence;
  return newestFrom === null && (lastVerdict === 'statement' || lastVerdict === 'closer');
}
