import { find } from '../selector';
import { isLegacyId } from './legacy-id';
import { HEADING } from './selectors';
import { namesSingleMessage, type ThreadName, threadOfName } from './thread-token';

/** The heading of a thread may still be that of the thread before for some 100 ms. */
const STABLE_MS = 600;

/** Tells which thread is open, once heading and address agree or the heading keeps still. */
export interface OpenThreadId {
  /** Legacy id of the thread that the main view shows; null while it cannot be told. */
  read(main: Element, named: ThreadName): string | null;
}

/**
 * @param now reads heading and address again, as one text
 * @param settled is called when a heading has kept still and may be believed
 * @param signal ends the waiting
 */
export function createOpenThreadId(settled: () => void, signal?: AbortSignal): OpenThreadId {
  let still: string | null = null;
  let waiting: { readonly key: string; readonly timer: ReturnType<typeof setTimeout> } | null =
    null;

  function keepsStill(key: string, again: () => string): boolean {
    if (still === key) return true;
    if (waiting?.key === key) return false;
    if (waiting) clearTimeout(waiting.timer);
    const timer = setTimeout(() => {
      waiting = null;
      if (signal?.aborted || again() !== key) return;
      still = key;
      settled();
    }, STABLE_MS);
    waiting = { key, timer };
    return false;
  }

  return {
    read(main, named) {
      const heading = find(HEADING, main);
      if (!heading) return null;
      const id = idOfHeading(heading);
      if (agrees(heading, id, named)) return id;
      const candidate = id ?? ('legacyId' in named ? named.legacyId : null);
      const look = () => `${JSON.stringify(named)} ${idOfHeading(heading)} ${heading.isConnected}`;
      return candidate && keepsStill(look(), look) ? candidate : null;
    },
  };
}

function idOfHeading(heading: Element): string | null {
  const id = heading.getAttribute('data-legacy-thread-id');
  if (isLegacyId(id)) return id;
  const name = threadOfName(heading.getAttribute('data-thread-perm-id') ?? '');
  return name && 'legacyId' in name ? name.legacyId : null;
}

/** The permanent name was the word "undefined" for some in 2025, so it can only confirm. */
function agrees(heading: Element, id: string | null, named: ThreadName): boolean {
  if ('legacyId' in named) return id === named.legacyId;
  const said = threadOfName(heading.getAttribute('data-thread-perm-id') ?? '');
  return id !== null && said !== null && 'permId' in said && said.permId === named.permId;
}

/** Whether the heading of a main view speaks of one message and not of its thread. */
export function headingNamesSingle(main: Element): boolean {
  const name = find(HEADING, main)?.getAttribute('data-thread-perm-id');
  return namesSingleMessage(name ?? '');
}
