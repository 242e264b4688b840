/** What a mail tab saw becomes sightings; the texts are judged here and dropped. */
import { threadKey } from '../domain/addressing';
import { judgeOutgoing } from '../domain/judgement/judge-outgoing';
import type { Sighting } from '../domain/sighting';
import type { Step } from '../domain/step';
import type { Covered } from '../messages/messages';
import { addCoverage } from '../store/coverage';
import type { ListReading, Provider, SendEvent, ThreadReading } from '../webmail/port';
import { sawAccount } from './accounts';
import type { Context } from './context';
import { ingest } from './ingest';
import { ownAddresses } from './own-addresses';
import { sightingsOfList } from './sightings-of-list';
import { sightingsOfThread } from './sightings-of-thread';

export async function sawList(
  context: Context,
  provider: Provider,
  reading: ListReading,
  covered: Covered | null,
): Promise<void> {
  const { db, settings, now } = context;
  await sawAccount(context, { address: reading.account, provider, ownAddresses: [] });
  const own = await ownAddresses(db, settings);
  await ingest(db, sightingsOfList(reading, own), settings, now);
  if (covered === null || reading.list === 'other') return;
  const until = covered.until ?? now;
  await addCoverage(db, reading.account, reading.list, { from: covered.from, until });
}

export async function sawThread(
  context: Context,
  provider: Provider,
  reading: ThreadReading,
): Promise<void> {
  const { db, settings, now } = context;
  await sawAccount(context, { address: reading.account, provider, ownAddresses: [] });
  const own = await ownAddresses(db, settings);
  await ingest(db, sightingsOfThread(reading, own), settings, now);
}

/** A Send of a new mail has no thread yet; the lists will show it. */
export async function sawSend(
  context: Context,
  account: string,
  event: SendEvent,
  step: Step | null,
): Promise<void> {
  if (event.threadId === null) return;
  const thread = threadKey(account, event.threadId);
  const sighting: Sighting =
    event.kind === 'undone'
      ? { kind: 'undone', thread, sendId: event.sendId }
      : {
          kind: 'send',
          thread,
          sendId: event.sendId,
          to: event.to,
          subject: event.subject,
          verdict: judgeOutgoing({
            subject: event.subject,
            text: event.text,
            extent: 'whole',
            language: null,
          }),
          step,
        };
  await ingest(context.db, [sighting], context.settings, context.now);
}
