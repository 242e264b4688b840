import { legacyIdAt } from './legacy-id';

/** Makes the ids of one mailbox: the same mailbox file always gets the same ones. */
export interface IdMint {
  /** A legacy id whose time is exactly `epochMs`, unlike any other of this mint. */
  legacy(epochMs: number, seed: string): string;
  /** The number of a `thread-a:` or `msg-a:` id: random-looking, signed, without a time in it. */
  random(seed: string): string;
}

export function createIdMint(): IdMint {
  const used = new Set<string>();
  return {
    legacy(epochMs, seed) {
      let suffix = fnv1a(seed);
      let id = legacyIdAt(epochMs, suffix);
      while (used.has(id)) {
        suffix += 1;
        id = legacyIdAt(epochMs, suffix);
      }
      used.add(id);
      return id;
    },
    random(seed) {
      const high = BigInt(fnv1a(seed) & 0x7fffffff);
      const low = BigInt(fnv1a(`${seed}/low`));
      const sign = fnv1a(`${seed}/sign`) % 2 === 0 ? '' : '-';
      return `r${sign}${((high << 32n) | low).toString(10)}`;
    },
  };
}

/** 32-bit FNV-1a. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
