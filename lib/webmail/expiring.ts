/** Things that are remembered for some milliseconds, without a clock. */
export class Expiring<T> {
  readonly #timers = new Map<T, ReturnType<typeof setTimeout>>();

  add(thing: T, ms: number, ended?: () => void): void {
    clearTimeout(this.#timers.get(thing));
    const timer = setTimeout(() => {
      this.#timers.delete(thing);
      ended?.();
    }, ms);
    this.#timers.set(thing, timer);
  }

  all(): readonly T[] {
    return [...this.#timers.keys()];
  }

  /** Forgets what fits, and gives it back. */
  take(fits: (thing: T) => boolean): readonly T[] {
    const taken = this.all().filter(fits);
    for (const thing of taken) {
      clearTimeout(this.#timers.get(thing));
      this.#timers.delete(thing);
    }
    return taken;
  }
}
