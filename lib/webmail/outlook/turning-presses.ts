import { press } from '../press';
import { waitFor } from '../wait';
import { pivotsOf } from './list-part';
import type { ScrolledList } from './older-rows';

const FOLLOWS_WITHIN_MS = 10_000;

/** Presses the words of an entry: whatever around them listens is told. */
export function pressPlainly(entry: Element): void {
  press(entry.querySelector('span') ?? entry);
}

/**
 * Shows a part of the Inbox by its tab, as soon as the Inbox is read. Without tabs all that is there
 * is part 0, whatever the page keeps of parts: they may have been switched off.
 *
 * @returns false where the page has no such part, or does not follow
 */
export async function pressPart(
  { page, readList }: ScrolledList,
  part: number,
  signal: AbortSignal,
): Promise<boolean> {
  const partShown = () => {
    const reading = readList();
    return reading?.list === 'inbox' ? (reading.part?.at ?? 0) : null;
  };
  const first = await waitFor(partShown, FOLLOWS_WITHIN_MS, signal);
  if (first === null) return false;
  const tabs = pivotsOf(page.document);
  if (first === part || (part === 0 && tabs.length === 0)) return true;
  const tab = tabs[part];
  if (!tab) return false;
  pressPlainly(tab);
  const isThere = () => (partShown() === part ? true : null);
  return (await waitFor(isThere, FOLLOWS_WITHIN_MS, signal)) ?? false;
}
