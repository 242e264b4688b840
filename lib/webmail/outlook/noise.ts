import { isOwnChange } from '../own-change';
import { isBeingWritten } from './page-parts';

/**
 * Whether a change says nothing of lists and threads: the user writes a mail, or what we put into
 * the page ourselves was changed, came or went.
 */
export function isNoise(record: MutationRecord): boolean {
  const { target } = record;
  const part = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return part !== null && (isBeingWritten(part) || isOwnChange(record));
}
