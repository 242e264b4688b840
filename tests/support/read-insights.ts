import type { Context } from '../../lib/background/context';
import { insightsSome } from '../../lib/background/insights/insights-some';
import { type InsightsPart, joined, NO_PART } from '../../lib/domain/insights/part';

/** All of it, as the options page asks for it. */
export async function readInsights(context: Context): Promise<InsightsPart> {
  let all = NO_PART;
  for (let after: string | null = ''; after !== null; ) {
    const { part, next } = await insightsSome(context, after);
    all = joined(all, part);
    after = next;
  }
  return all;
}
