import type { Phase } from '../phase';
import type { Relation } from '../relation';
import { isHeardFrom } from '../silence';
import type { Message, ThreadFacts } from '../thread-facts';
import type { VerdictKind } from '../verdict';
import { phaseOfSubject } from './phase-of-subject';

/** They wrote, and what I cannot go on without did not come with it. */
const BRINGS_NOTHING: ReadonlySet<VerdictKind> = new Set(['holding-reply', 'promise']);

/**
 * The phase of a thread as its words tell; what the user decided goes before it. A collaborator's
 * threads are all of that phase. Else I am blocked until they answer, and the project runs again; else
 * the newest message that names a phase tells, so that an accepted quote becomes a project, and a
 * project ends in its invoice; else the subject.
 *
 * @param relation of the correspondent who is waited for
 */
export function phaseOf(
  { subject, messages }: Pick<ThreadFacts, 'subject' | 'messages'>,
  relation: Relation | null,
): Phase {
  if (relation === 'collaborator') return 'collaborator';
  if (isBlocked(messages)) return 'blocked';
  const newest = messages.findLast(({ verdict }) => verdict?.phase !== undefined)?.verdict?.phase;
  if (newest === undefined) return phaseOfSubject(subject, messages[0]?.direction === 'out');
  return newest === 'blocked' ? 'project' : newest;
}

function isBlocked(messages: readonly Message[]): boolean {
  const since = messages.findLastIndex(({ verdict }) => verdict?.phase === 'blocked');
  return since >= 0 && !messages.slice(since + 1).some(bringsSomething);
}

function bringsSomething(message: Message): boolean {
  return isHeardFrom(message) && !BRINGS_NOTHING.has(message.verdict?.kind ?? 'answer');
}
