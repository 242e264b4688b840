/** Carries out an insertion the user asked for in the popup (DESIGN section 6). */
import { isAmong } from '../domain/addressee';
import type { TextId } from '../domain/step';
import { ask } from '../messages/client';
import type { InsertCommand, InsertFailure, InsertResult } from '../messages/messages';
import { failureText } from '../messages/names-text';
import type { ComposeBox, ThreadReading, Webmail } from '../webmail/port';
import type { OnAnswered } from './follow-up-menus';
import { type Inserting, insertInto } from './insert-into';

export interface Insertions {
  /** Carries a command out once; told again, it only says again how it ended. */
  carryOut(command: InsertCommand): Promise<void>;
}

export interface InsertionParts extends Inserting {
  readonly webmail: Webmail;
  /** Opens the menu of a box with a text first. */
  askIn(box: ComposeBox, step: TextId, onAnswered: OnAnswered): void;
  readonly signal: AbortSignal;
}

export function createInsertions(parts: InsertionParts): Insertions {
  const known = new Map<string, Promise<InsertResult>>();
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: a command that opens its thread would take another's away. */
  const queue = (command: InsertCommand): Promise<InsertResult> => {
    const result = last.then(() => carryOut(parts, command));
    last = result.catch(() => null);
    return result;
  };

  return {
    async carryOut(command) {
      const result = known.get(command.id) ?? queue(command);
      known.set(command.id, result);
      await finish(command, await result);
    },
  };
}

async function finish({ id }: InsertCommand, result: InsertResult): Promise<void> {
  await ask({ type: 'command-finished', commandId: id, result });
}

async function carryOut(parts: InsertionParts, command: InsertCommand): Promise<InsertResult> {
  const { webmail, signal, notices, t } = parts;
  if (webmail.account() !== command.account) return failed('thread-not-found');
  const opened = await webmail.openThread(command.threadId, signal);
  const reading = opened.ok ? webmail.readThread() : null;
  if (reading?.threadId !== command.threadId) return failed('thread-not-found');
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
  const box = await openReplyTo(parts, command, reading);
  if (typeof box === 'string') return failed(box);
  if (proposal.missing.length === 0) return insertInto(box, proposal, parts);
  parts.askIn(box, proposal.step, (result) => void finish(command, result));
  return { ok: false, why: 'asked' };

  function failed(why: InsertFailure): InsertResult {
    notices.tell(failureText(why, t));
    return { ok: false, why };
  }
}

/** A group thread is answered as it was; the silent person must be in To. */
async function openReplyTo(
  { webmail, signal }: InsertionParts,
  command: InsertCommand,
  reading: ThreadReading,
): Promise<ComposeBox | InsertFailure> {
  const ways = isGroup(reading, webmail.ownAddresses())
    ? (['reply-all'] as const)
    : (['reply', 'reply-all'] as const);
  for (const how of ways) {
    if (!isOpen(webmail, command)) return 'thread-not-found';
    const reply = await webmail.openReply(how, signal);
    if (!reply.ok) return 'no-reply-box';
    const { box } = reply;
    const isItsOwn = box.threadId() === command.threadId && webmail.account() === command.account;
    if (!isItsOwn) return 'thread-not-found';
    if (isAmong(box.recipients().to, command.to)) return box;
  }
  return 'wrong-recipients';
}

/** The user may have gone to another thread while the worker was asked. */
function isOpen(webmail: Webmail, { threadId }: InsertCommand): boolean {
  const route = webmail.route();
  return route.view === 'thread' && route.threadId === threadId;
}

/** My newest message went to more than one person. */
function isGroup(reading: ThreadReading, own: readonly string[]): boolean {
  const mine = reading.messages.findLast(({ from }) => own.includes(from.address));
  const others = (mine?.to ?? []).filter(({ address }) => !own.includes(address));
  return others.length > 1;
}
