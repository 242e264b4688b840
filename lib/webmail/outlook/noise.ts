import { isBeingWritten } from './page-parts';

const OWN = '[data-radiostilte]';

/**
 * Whether a change says nothing of lists and threads: the user writes a mail, or what we put into
 * the page ourselves was changed, came or went.
 */
export function isNoise({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const part = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (!part) return false;
  if (part.closest(OWN) !== null || isBeingWritten(part)) return true;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length > 0 && moved.every(isOwn);
}

function isOwn(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).matches(OWN);
}
