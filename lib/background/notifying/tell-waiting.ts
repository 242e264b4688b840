import { browser } from 'wxt/browser';
import { clientsToTell, type WaitingClient } from '../../domain/notifying/when-to-tell';
import { notificationText } from '../../messages/notification-text';
import type { Translate } from '../../messages/translate';
import { clockOf } from '../../settings/clock-of';
import { bringingIn } from '../../store/backup/bringing-in';
import type { RadiostilteDatabase } from '../../store/database';
import { firstRunAt } from '../../store/decisions';
import type { Told } from '../../store/rows';
import { MAIL_PATTERNS } from '../../webmail/hosts';
import { isUnreadable } from '../badge';
import type { Context } from '../context';
import { mayNotify, notify } from './notify';
import { type Due, waitingClients } from './waiting-clients';

/**
 * Tells of those who wait, where that is wanted, allowed, and the moment for it (adr 21). It is noted
 * before it is shown: a worker that dies in between says nothing that day, and nothing is told twice.
 */
export async function tellWaiting(context: Context, t: Translate): Promise<void> {
  const { db, settings, now } = context;
  if (settings.notifications === 'off' || !(await mayNotify())) return;
  if ((await firstRunAt(db)) === null || !(await isReadable(context))) return;
  if (await isBeingWorkedIn(db)) return;
  const before = await toldBefore(db);
  const how = { mode: settings.notifications, before, seenAt: await popupSeenAt(db) };
  const waiting = await waitingClients(context);
  const clients = clientsToTell(waiting, how, now, clockOf(settings));
  if (clients.length === 0) return;
  if (!(await claim(db, toldOf(waiting, clients, now), before))) return;
  const opens = clients.find(({ things }) => things.some(({ thread }) => thread !== null));
  await notify(notificationText(clients, opens?.name ?? null, t), t);
}

/** What a file brought may say that somebody answered; until it is worked in, nobody is named. */
async function isBeingWorkedIn(db: RadiostilteDatabase): Promise<boolean> {
  return (await bringingIn(db)) !== null || (await db.unfolded.count()) > 0;
}

async function isReadable({ db, now }: Context): Promise<boolean> {
  if (await isUnreadable(db, now)) return false;
  return browser.permissions.contains({ origins: [...MAIL_PATTERNS] });
}

/** What was told last; null where nothing was. */
export async function toldBefore(db: RadiostilteDatabase): Promise<Told | null> {
  const row = await db.meta.get('told');
  return row?.key === 'told' ? row.value : null;
}

async function popupSeenAt(db: RadiostilteDatabase): Promise<number | null> {
  const seen = await db.meta.get('popup-seen');
  return typeof seen?.value === 'number' ? seen.value : null;
}

/** Whoever waits is known from then on; click and buttons are about those who were told of. */
function toldOf(
  waiting: readonly WaitingClient<Due>[],
  clients: readonly WaitingClient<Due>[],
  at: number,
): Told {
  const things = clients.flatMap((client) => client.things);
  return {
    at,
    keys: waiting.flatMap((client) => client.things.map(({ key }) => key)),
    threads: things.flatMap(({ thread }) => thread ?? []),
    notes: things.flatMap(({ note }) => note?.id ?? []),
  };
}

/** False where another look of this worker came first. */
async function claim(db: RadiostilteDatabase, told: Told, before: Told | null): Promise<boolean> {
  return db.transaction('rw', db.meta, async () => {
    if ((await toldBefore(db))?.at !== before?.at) return false;
    await db.meta.put({ key: 'told', value: told });
    return true;
  });
}
