/**
 * Which addresses are one person's: several spellings of one mailbox, and what the user said. Nothing
 * is merged for good: sightings keep the address that was shown, and this is asked at each fold.
 */
import { bestSpelling } from './mailbox-of';

export interface SamePeople {
  /** The one address, or bare name, that stands for somebody everywhere. */
  mainOf(address: string): string;
  /** Under what else the one with this main address is known, sorted. */
  alsoOf(main: string): readonly string[];
}

/** "Whoever writes as `address` is the one who writes as `main`." */
export interface SameAs {
  readonly address: string;
  readonly main: string;
}

/**
 * A chain ends in its last address. A circle, as two computers may make of it, has none: there the
 * first in the alphabet stands for all.
 * @param said in the order of their stamps; of two about one address the later holds
 * @param spellings groups of addresses of one mailbox each
 */
export function samePeople(
  said: readonly SameAs[],
  spellings: readonly (readonly string[])[],
): SamePeople {
  const spelling = new Map<string, string>();
  for (const group of spellings) {
    const best = bestSpelling(group);
    if (best !== null) for (const one of group) spelling.set(one, best);
  }
  const spelled = (address: string): string => spelling.get(address) ?? address;
  const next = new Map<string, string>();
  for (const { address, main } of said) {
    if (spelled(address) !== spelled(main)) next.set(spelled(address), spelled(main));
  }
  const mainOf = (address: string): string => endOf(spelled(address), next);
  const known = new Set([...spelling.keys(), ...next.keys(), ...next.values()]);
  const also = new Map<string, string[]>();
  for (const address of [...known].sort()) {
    const main = mainOf(address);
    if (address !== main) also.set(main, [...(also.get(main) ?? []), address]);
  }
  return { mainOf, alsoOf: (main) => also.get(main) ?? [] };
}

function endOf(start: string, next: ReadonlyMap<string, string>): string {
  const path: string[] = [];
  let at: string | undefined = start;
  while (at !== undefined) {
    const circle = path.indexOf(at);
    if (circle >= 0) return path.slice(circle).sort()[0] ?? start;
    path.push(at);
    at = next.get(at);
  }
  return path.at(-1) ?? start;
}
