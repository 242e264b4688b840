import type { Seen, Sighting } from './sighting';

/**
 * What makes two sightings the same one: their content, without the moments they were seen. A Send
 * is named by its own id, since its time is the moment of the press.
 */
export function sightingKey(sighting: Sighting): string {
  if (sighting.kind === 'send' || sighting.kind === 'undone') {
    return `${sighting.kind} ${sighting.thread} ${sighting.sendId}`;
  }
  return canonical(sighting);
}

/** The same sighting seen again: only the moments widen. */
export function widen<S extends Sighting>(a: Seen<S>, b: Seen<S>): Seen<S> {
  return {
    sighting: canonical(a.sighting) <= canonical(b.sighting) ? a.sighting : b.sighting,
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
  };
}

/** The union of two sets of sightings. */
export function unite(...sets: readonly (readonly Seen[])[]): Seen[] {
  const byKey = new Map<string, Seen>();
  for (const seen of sets.flat()) {
    const key = sightingKey(seen.sighting);
    const known = byKey.get(key);
    byKey.set(key, known ? widen(known, seen) : seen);
  }
  return [...byKey.values()];
}

/** JSON with sorted object keys: equal content gives equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
