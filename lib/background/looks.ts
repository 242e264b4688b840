/** What a mail tab saw becomes sightings; the texts are judged here and dropped. */
import { threadKey } from '../domain/addressing';
import type { CalendarDay } from '../domain/dates/calendar-day';
import type { Instant, Interval } from '../domain/instant';
import { judgeOutgoing } from '../domain/judgement/judge-outgoing';
import { identified } from '../domain/known-names';
import { realInterval } from '../domain/mailbox-clock';
import type { Person } from '../domain/person';
import type { Sighting } from '../domain/sighting';
import type { Step } from '../domain/step';
import type { Covered } from '../messages/list-messages';
import type { Successor } from '../messages/messages';
import { addCoverage } from '../store/coverage';
import { ratingWasAsked } from '../store/rating-in';
import type { AccountRow } from '../store/rows';
import type { ListReading, Provider, SendEvent, ThreadReading } from '../webmail/port';
import { accountOfLook } from './accounts';
import { keepLook } from './catch-up/keep-look';
import type { Context } from './context';
import { dateOrdersOf } from './date-orders';
import { ingest } from './ingest';
import { languagesOf } from './languages-of';
import { clockOfLook, shownIn } from './mailbox-clock';
import { ownAddresses } from './own-addresses';
import { sightingsOfList } from './sightings-of-list';
import { printLookOf } from './sightings-of-print';
import { sightingsOfThread } from './sightings-of-thread';
import { successorNamedIn } from './successor-named-in';
import { type WrittenAt, writtenAt } from './written-at';

/** @param tabId the tab that shows the list */
export async function sawList(
  context: Context,
  provider: Provider,
  reading: ListReading,
  covered: Covered | null,
  tabId: number | null = null,
): Promise<void> {
  const { db, settings, now } = context;
  const account = await accountOfLook(context, provider, reading.account);
  const own = await ownAddresses(db, settings);
  const clock = reading.clock === 'real' ? null : await clockOfList(context, account, reading);
  const people = reading.rows.flatMap((row) => row.people);
  await ingest(context, reading.account, {
    sightings: sightingsOfList(reading, own, clock),
    named: clock === null ? [] : people,
  });
  if (reading.list === 'other') return;
  await keepUndated(context, reading);
  const real = await realTime(context, account, clock);
  if (covered !== null) {
    const { list, part } = reading;
    await addCoverage(
      db,
      reading.account,
      { list, part },
      {
        from: real(covered.from).until - 1,
        until: covered.until === null ? now : real(covered.until).from,
      },
      now,
    );
  }
  await keepLook(context, reading, {
    tabId,
    covered: covered !== null,
    real: (at) => real(at).until - 1,
  });
}

function clockOfList(context: Context, account: AccountRow, reading: ListReading): Promise<number> {
  const place = reading.list === 'sent' ? 'sent-row' : 'inbox-row';
  const isOwn = reading.list === 'sent';
  const shown = reading.rows
    .filter(({ stands }) => stands === 'here')
    .flatMap(({ threadId, messageAt }) =>
      shownIn(reading.account, threadId, place, [{ at: messageAt, isOwn, isSent: true }]),
    );
  return clockOfLook(context, account, shown);
}

/** Which lists have dates that nobody can read. */
async function keepUndated({ db }: Context, reading: ListReading): Promise<void> {
  const { account, list, part, undated } = reading;
  const name = part === null ? list : `${list} ${part.at}/${part.of}`;
  await db.transaction('rw', db.accounts, async () => {
    const known = (await db.accounts.get(account))?.undatedIn ?? [];
    if (known.includes(name) === undated > 0) return;
    const others = known.filter((one) => one !== name);
    await db.accounts.update(account, { undatedIn: undated > 0 ? [...others, name] : others });
  });
}

/** What a tab told in the mailbox's clock, in instants. */
async function realTime(
  { db }: Context,
  { address }: AccountRow,
  clock: number | null,
): Promise<(at: Instant) => Interval> {
  const running = clock === null ? undefined : (await db.accounts.get(address))?.clocks[clock];
  return (at) => {
    const moment = { from: at, until: at + 1 };
    return running ? realInterval(moment, running) : moment;
  };
}

/** @returns who takes over from somebody who left, as the mail says; it is not stored */
export async function sawThread(
  context: Context,
  provider: Provider,
  reading: ThreadReading,
): Promise<Successor | null> {
  const { db, settings } = context;
  const account = await accountOfLook(context, provider, reading.account);
  const own = await ownAddresses(db, settings);
  const { messages } = reading;
  const shown = messages.map(({ sentAt, from, isSent }) => ({
    at: sentAt,
    isOwn: own.has(from.address),
    isSent: isSent === true,
  }));
  const clock =
    reading.clock === 'real'
      ? null
      : await clockOfLook(
          context,
          account,
          shownIn(reading.account, reading.threadId, reading.whole ? 'thread' : 'part', shown),
        );
  const people = messages.flatMap(({ from, to }) => [from, ...(to ?? [])]);
  await ingest(context, reading.account, {
    sightings: sightingsOfThread(
      reading,
      own,
      clock,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      await writtenIn(context, reading, clock),
    ),
    named: clock === null ? [] : people,
  });
  if (reading.whole) await db.accounts.update(reading.account, { wholeLookAt: context.now });
  return successorNamedIn(context, reading);
}

/** The print page of a thread was read: it tells who wrote last, and no times. */
export async function sawPrint(context: Context, reading: ThreadReading): Promise<void> {
  const own = await ownAddresses(context.db, context.settings);
  const look = printLookOf(reading, own, await writtenIn(context, reading, null));
  await ingest(context, reading.account, { sightings: [look], named: [] });
}

async function writtenIn(
  { db, settings }: Context,
  reading: ThreadReading,
  clock: number | null,
): Promise<WrittenAt> {
  const shown = clock === null ? undefined : await db.accounts.get(reading.account);
  return writtenAt({
    clock: clock === null ? undefined : shown?.clocks[clock],
    zone: settings.workingHours.zone,
    languageOf: await languagesOf(reading.messages.flatMap(({ text }) => text ?? [])),
    dateOrderOf: dateOrdersOf(reading),
    ratingAsked: await ratingWasAsked(db, threadKey(reading.account, reading.threadId)),
  });
}

/** What a mail carried of the playbook's texts. */
interface Carried {
  readonly step: Step | null;
  readonly neededBy: CalendarDay | null;
}

/** A Send of a new mail has no thread yet; the lists will show it. */
export async function sawSend(
  context: Context,
  account: string,
  event: SendEvent,
  { step, neededBy }: Carried,
): Promise<void> {
  if (event.threadId === null) return;
  const thread = threadKey(account, event.threadId);
  const named: readonly Person[] = event.kind === 'sent' ? event.to : [];
  const text = event.kind === 'sent' ? event.text : '';
  const languageOf = await languagesOf([text]);
  const sighting: Sighting =
    event.kind === 'undone'
      ? { kind: 'undone', thread, sendId: event.sendId }
      : {
          kind: 'send',
          thread,
          sendId: event.sendId,
          to: event.to.map((person) => identified(person, account)),
          subject: event.subject,
          verdict: judgeOutgoing({
            subject: event.subject,
            text,
            extent: 'whole',
            language: languageOf(text),
          }),
          step,
          ...(neededBy === null ? {} : { neededBy }),
        };
  const shows = (await context.db.accounts.get(account))?.clocks.length ?? 0;
  await ingest(context, account, { sightings: [sighting], named: shows > 0 ? named : [] });
}
