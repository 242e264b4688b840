import { browser } from 'wxt/browser';
import type { Handlers } from '../messages/server';
import { database } from '../store/database';
import { isNewer } from '../store/newer-database';
import { type CannotStore, cannotStore, noteCannotStore } from '../store/trouble';
import { CANNOT_READ } from './badge';
import { setAsideDamaged } from './set-aside';

/** Each of them stores something: where one is done, everything can be stored. */
const STORING: ReadonlySet<string> = new Set([
  'hello',
  'saw-list',
  'saw-thread',
  'saw-send',
  'decide',
  'popup-seen',
]);

/** The handlers, which look after the store when one of them fails. */
export function lookedAfter(handlers: Handlers): Handlers {
  const entries = Object.entries(handlers) as [string, (...given: never[]) => Promise<unknown>][];
  const watched = entries.map(([type, carryOut]) => [
    type,
    async (...given: never[]) => {
      const value = await lookAfter(() => carryOut(...given));
      if (STORING.has(type) && (await cannotStore()) !== null) await noteCannotStore(null);
      return value;
    },
  ]);
  return Object.fromEntries(watched) as Handlers;
}

/**
 * Does something with the store. Where it fails over a damaged row, that is set aside, and it is done
 * again; where the store itself fails, the badge shows no number that might be wrong.
 * @throws what it threw
 */
export async function lookAfter<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isOfStore(error)) await tell(error);
    else if ((await setAsideDamaged(database, Date.now())) > 0) return work();
    throw error;
  }
}

async function tell(error: unknown): Promise<void> {
  if (!isNewer(error)) await noteCannotStore(whyOf(error));
  await browser.action.setBadgeText({ text: CANNOT_READ });
}

function whyOf(error: unknown): CannotStore {
  return namesOf(error).includes('QuotaExceededError') ? 'full' : 'refused';
}

/** As the library and the browser call what no row is to blame for. */
const OF_STORE: ReadonlySet<string> = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
]);

function isOfStore(error: unknown): boolean {
  return isNewer(error) || namesOf(error).some((name) => OF_STORE.has(name));
}

/** The library wraps what the browser threw. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  for (let one = error; typeof one === 'object' && one !== null; one = Object(one).inner) {
    names.push(String(Object(one).name));
  }
  return names;
}
