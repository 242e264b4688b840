/**
 * One object for the scripts of a tab, which run in one isolated world (adr 22): each script has
 * modules of its own.
 */
export function sharedByScripts<T>(name: string, create: () => T): T {
  const world = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`radiostilte ${name}`);
  const shared = world[key] ?? create();
  world[key] = shared;
  return shared;
}
