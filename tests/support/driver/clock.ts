import type { BrowserContext, Worker } from '@playwright/test';

/** Lets `Date` of the context it runs in go on from another moment; can be done again. */
function shiftDate(offset: number): void {
  const here: typeof globalThis & { realDate?: DateConstructor } = globalThis;
  const real = here.realDate ?? Date;
  here.realDate = real;
  // A proxy, not a subclass: dates made before and after stay instances of the same Date.
  here.Date = new Proxy(real, {
    apply: () => new real(real.now() + offset).toString(),
    construct: (_target, parts, asked) =>
      parts.length === 0 ? new real(real.now() + offset) : Reflect.construct(real, parts, asked),
    get: (target, name) => (name === 'now' ? () => real.now() + offset : Reflect.get(target, name)),
  });
}

/** The moment that it is for the browser, where that is not the real one. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Pages see the new moment when they are loaded next. */
  set(now: number): Promise<void>;
}

export async function createClock(
  context: BrowserContext,
  worker: () => Promise<Worker>,
  start: number,
): Promise<Clock> {
  let offset = 0;
  const clock: Clock = {
    now: () => Date.now() + offset,
    async set(now) {
      offset = now - Date.now();
      await context.addInitScript(shiftDate, offset);
      await (await worker()).evaluate(shiftDate, offset);
    },
  };
  await clock.set(start);
  return clock;
}
