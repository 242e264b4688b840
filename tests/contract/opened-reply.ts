import assert from 'node:assert/strict';
import type { Subject } from './subject';

/** Opens a thread of the mail file and a reply in it, and gives the id of its box. */
export async function openedReply(
  subject: Subject,
  thread: string,
  how: 'reply' | 'reply-all' = 'reply',
): Promise<string> {
  await subject.reachThread(subject.threadId(thread));
  const reply = await subject.openReply(how);
  assert(reply.ok, `no reply: ${JSON.stringify(reply)}`);
  return reply.boxId;
}
