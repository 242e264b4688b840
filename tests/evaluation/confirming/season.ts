/** Some weeks of one owner's mail, and which of the replies in them no page shows. */
import { DAY, HOUR, type Instant } from '../../../lib/domain/instant';
import type { Span, View, ViewEvent } from '../lists/views';
import { drawing } from './drawing';

/** A thread as it went on in these weeks. */
export interface SeasonThread {
  readonly threadId: string;
  /** Oldest first. */
  readonly events: readonly ViewEvent[];
  /** Replies that no page ever shows. */
  readonly unseen: ReadonlySet<ViewEvent>;
  readonly awaiting: readonly Span[];
}

export interface Season {
  readonly owner: string;
  readonly threads: readonly SeasonThread[];
  /** When the mailbox is looked at: on working mornings at nine. */
  readonly looks: readonly Instant[];
}

/** So many weeks of mail, and two more in which what was asked in them falls due. */
const WEEKS = 3;
const UNSEEN = 0.3;
/** Of a season; more would only take longer. */
const MOST_THREADS = 20;

/** The weeks in which these owners wrote most, some for each of those who wrote most. */
export function busiestWeeks(
  views: readonly View[],
  { owners, each }: { readonly owners: number; readonly each: number },
): readonly { readonly views: readonly View[]; readonly from: Instant }[] {
  const byOwner = new Map<string, View[]>();
  for (const view of views) byOwner.set(view.owner, [...(byOwner.get(view.owner) ?? []), view]);
  const written = (some: readonly View[]) =>
    some.flatMap(({ events }) => events.filter(({ direction }) => direction === 'out'));
  return [...byOwner.values()]
    .sort((a, b) => written(b).length - written(a).length)
    .slice(0, owners)
    .flatMap((theirs) => {
      const counts = new Map<Instant, number>();
      for (const { at } of written(theirs)) {
        const from = Math.floor(at / (WEEKS * 7 * DAY)) * WEEKS * 7 * DAY;
        counts.set(from, (counts.get(from) ?? 0) + 1);
      }
      const busiest = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, each);
      return busiest.map(([from]) => ({ views: theirs, from }));
    });
}

/** @param seed chooses the replies that are never shown */
export function seasonOf(views: readonly View[], from: Instant, seed: number): Season {
  const until = from + (WEEKS + 2) * 7 * DAY;
  const next = drawing(seed);
  const threads = views.flatMap(({ threadId, events, awaiting }): readonly SeasonThread[] => {
    const within = events.filter(({ at }) => at < until);
    if (!within.some(({ at }) => at >= from)) return [];
    const asked = within.findIndex(({ direction }) => direction === 'out');
    const replies = within.filter(({ direction }, at) => direction === 'in' && at > asked);
    const unseen = asked === -1 ? [] : replies.filter(() => next() < UNSEEN);
    return [{ threadId, events: within, unseen: new Set(unseen), awaiting }];
  });
  const some = threads.slice(0, MOST_THREADS);
  return { owner: views[0]?.owner ?? '', threads: some, looks: looksBetween(from, until) };
}

/** Monday to Friday: whoever works with mail has it open. */
const LOOK_DAYS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);

function looksBetween(from: Instant, until: Instant): readonly Instant[] {
  const looks: Instant[] = [];
  for (let day = Math.ceil(from / DAY) * DAY; day < until; day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (LOOK_DAYS.has(weekday)) looks.push(day + 9 * HOUR);
  }
  return looks;
}
