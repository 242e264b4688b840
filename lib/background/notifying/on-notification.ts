import { browser } from 'wxt/browser';
import { splitThreadKey } from '../../domain/addressing';
import { isoDayAt } from '../../domain/dates/iso-day-at';
import type { DecisionContent } from '../../domain/decision';
import { SNOOZES, type Snooze, snoozeMoment } from '../../domain/notifying/snooze-moment';
import { clockOf } from '../../settings/clock-of';
import { decided } from '../../store/decisions';
import { type Context, contextNow, showWhatIsDue } from '../context';
import { sawDecision } from '../decisions';
import { showThread } from '../insertion/deliver';
import { tellStandingChanged } from '../mail-tabs';
import { dropNotification, notificationsApi } from './notify';
import { toldBefore } from './tell-waiting';

/**
 * Call in the worker's first tick, and once more when the permission was given while it lives: a
 * listener that is there already is not added again.
 */
export function listenToNotifications(): void {
  const api = notificationsApi();
  api?.onClicked.addListener(onClick);
  if (!import.meta.env.FIREFOX) api?.onButtonClicked.addListener(onButton);
}

function onClick(): void {
  void contextNow().then(openTold).then(dropNotification);
}

function onButton(_: string, button: number): void {
  const snooze = SNOOZES[button];
  if (snooze !== undefined) void onSnooze(snooze);
}

/** Opens the first of the threads it told of, as the popup does; for dates alone the list of people. */
export async function openTold(context: Context): Promise<void> {
  const [thread] = (await toldBefore(context.db))?.threads ?? [];
  if (thread === undefined) {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#people` });
    return;
  }
  const { account, threadId } = splitThreadKey(thread);
  await showThread(context, account, threadId);
}

async function onSnooze(snooze: Snooze): Promise<void> {
  await dropNotification();
  await snoozeTold(await contextNow(), snooze);
  await showWhatIsDue(await contextNow());
  await tellStandingChanged();
}

/** Puts aside what it told of, as *Later* in the popup does. */
export async function snoozeTold(context: Context, snooze: Snooze): Promise<void> {
  const { db, settings, now } = context;
  const told = await toldBefore(db);
  const hours = clockOf(settings);
  const until = snoozeMoment(snooze, now, hours);
  for (const subject of told?.threads ?? []) {
    await sawDecision(context, { about: 'thread', subject, field: 'snoozed-until', value: until });
  }
  for (const id of told?.notes ?? []) {
    const note = await putOff(context, id, isoDayAt(until, hours.zone));
    if (note !== null) await sawDecision(context, note);
  }
}

/** A date comes up again on that day; null where the note is gone meanwhile. */
async function putOff({ db }: Context, id: string, later: string): Promise<DecisionContent | null> {
  const about = { about: 'note', subject: id, field: 'note' } as const;
  const value = await decided(db, about.about, about.field, id);
  return value === null || value.done ? null : { ...about, value: { ...value, later } };
}
