import { DAY, type Instant } from '../domain/instant';

/** How one selector fares, as far as it matters here. */
interface Fares {
  readonly name: string;
  readonly needed: boolean;
  readonly missingSince: Instant | null;
}

interface Health {
  readonly selectors: readonly Fares[];
  readonly selectorsAt: Instant;
}

/** So long a page's own word on its selectors is told to the user. */
const TOLD_FOR = DAY;

/** Needed selectors that were missed and not found since: the page cannot be read. */
export function unreadable({ selectors, selectorsAt }: Health, now: Instant): readonly string[] {
  if (now - selectorsAt > TOLD_FOR) return [];
  return missingOf({ selectors });
}

/** The same, however long ago the page told. */
export function missingOf({ selectors }: Pick<Health, 'selectors'>): readonly string[] {
  return selectors.filter(isMissing).map(({ name }) => name);
}

/**
 * Whether what is known until a moment is not counted on: the page cannot be read, or could not be
 * read last and was known before that. There somebody may have answered unseen (DESIGN section 5).
 */
export function isHeldBack(health: Health, knownUntil: Instant, now: Instant): boolean {
  const since = brokenSince(health);
  return since !== null && (unreadable(health, now).length > 0 || knownUntil <= since);
}

/** Since when a needed selector is missed; null where none is. */
function brokenSince({ selectors }: Health): Instant | null {
  const since = selectors.filter(isMissing).flatMap(({ missingSince }) => missingSince ?? []);
  return since.length === 0 ? null : Math.min(...since);
}

function isMissing({ needed, missingSince }: Fares): boolean {
  return needed && missingSince !== null;
}
