import type { SelectorHealth } from '../webmail/selector';

/** Hits and misses, each told once. */
export interface HealthToTell {
  /** Those since the last call, of all selectors; null where nothing was looked for. */
  sinceTold(): readonly SelectorHealth[] | null;
}

export function createHealthToTell(read: () => readonly SelectorHealth[]): HealthToTell {
  let told = new Map<string, SelectorHealth>();
  let last: readonly SelectorHealth[] = [];
  return {
    sinceTold() {
      const readings = read();
      if (readings === last) return null;
      last = readings;
      const news = readings.map((one) => since(told.get(one.name), one));
      told = new Map(readings.map((one) => [one.name, one]));
      return news.some(({ hits, misses }) => hits + misses > 0) ? news : null;
    },
  };
}

function since(before: SelectorHealth | undefined, now: SelectorHealth): SelectorHealth {
  const { hits = 0, misses = 0 } = before ?? {};
  return { ...now, hits: now.hits - hits, misses: now.misses - misses };
}

/** A tag such as "nl" or "pt-BR"; '' where the page says anything else. */
export function languageOf({ documentElement }: Document): string {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.exec(documentElement.lang)?.[0] ?? '';
}
