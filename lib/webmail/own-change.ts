const OWN = '[data-radiostilte]';

/** Whether a change is one of what we put into the page ourselves: it was changed, came or went. */
export function isOwnChange({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const part = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (part?.closest(OWN)) return true;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length > 0 && moved.every(isOwn);
}

function isOwn(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).matches(OWN);
}
