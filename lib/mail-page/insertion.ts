/** Carries out an insertion the user asked for in the popup (DESIGN section 6). */
import { ask } from '../messages/client';
import type { InsertCommand, InsertFailure, InsertResult } from '../messages/messages';
import { failureText } from '../messages/names-text';
import type { Translate } from '../messages/translate';
import type { ComposeBox, ThreadReading, Webmail } from '../webmail/port';
import type { FollowUps } from './follow-ups';
import { insertInto } from './insert-into';
import type { Notices } from './notices';

export interface Insertions {
  /** Carries a command out once; told again, it only says again how it ended. */
  carryOut(command: InsertCommand): Promise<void>;
}

export interface InsertionParts {
  readonly webmail: Webmail;
  readonly followUps: FollowUps;
  readonly notices: Notices;
  readonly t: Translate;
  readonly signal: AbortSignal;
}

export function createInsertions(parts: InsertionParts): Insertions {
  const known = new Map<string, Promise<InsertResult>>();
  return {
    carryOut: async (command) => {
      const result = known.get(command.id) ?? carryOut(parts, command);
      known.set(command.id, result);
      await ask({ type: 'command-finished', commandId: command.id, result: await result });
    },
  };
}

async function carryOut(parts: InsertionParts, command: InsertCommand): Promise<InsertResult> {
  const { webmail, signal, notices, t } = parts;
  const opened = await webmail.openThread(command.threadId, signal);
  const reading = opened.ok ? webmail.readThread() : null;
  if (!reading) return failed('thread-not-found');
  const { provider } = webmail;
  const answer = await ask({
    type: 'look-before-insert',
    commandId: command.id,
    reading,
    provider,
  });
  if (!answer.ok) return failed('expired');
  if (!answer.value.go) return failed(answer.value.why);
  const { proposal } = answer.value;
  const box = await openReplyTo(parts, command.address, reading);
  if (typeof box === 'string') return failed(box);
  if (proposal.missing.length > 0) {
    parts.followUps.askIn(box, proposal.step);
    return { ok: true };
  }
  if (!(await insertInto(box, proposal, notices, t))) return { ok: false, why: 'not-shown' };
  parts.followUps.inserted(box, proposal.step);
  return { ok: true };

  function failed(why: InsertFailure): InsertResult {
    notices.tell(failureText(why, t));
    return { ok: false, why };
  }
}

/** A group thread is answered as it was; the silent person must be in To. */
async function openReplyTo(
  { webmail, signal }: InsertionParts,
  address: string,
  reading: ThreadReading,
): Promise<ComposeBox | InsertFailure> {
  const ways = isGroup(reading, webmail.ownAddresses())
    ? (['reply-all'] as const)
    : (['reply', 'reply-all'] as const);
  for (const how of ways) {
    const reply = await webmail.openReply(how, signal);
    if (!reply.ok) return 'no-reply-box';
    if (reply.box.recipients().to.some((person) => person.address === address)) return reply.box;
  }
  return 'wrong-recipients';
}

/** My newest message went to more than one person. */
function isGroup(reading: ThreadReading, own: readonly string[]): boolean {
  const mine = reading.messages.findLast(({ from }) => own.includes(from.address));
  const others = (mine?.to ?? []).filter(({ address }) => !own.includes(address));
  return others.length > 1;
}
