/** Numbers that look random and are the same for the same seed, so that a round can be gone through again. */
export interface Seeded {
  /** From 0 to 1, without the latter. */
  next(): number;
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  one<T>(of: readonly [T, ...(readonly T[])]): T;
}

/** mulberry32: 32 bits of state are plenty for a test. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, one: (of) => of[below(of.length)] ?? of[0] };
}
