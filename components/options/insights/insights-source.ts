import type { InsightsAnswer } from '../../../lib/messages/insights-messages';
import type { InsightsAtOnce, RhythmView } from '../../../lib/store/insights/insights-views';

/** Where the insights are read from. */
export interface InsightsSource {
  readAtOnce(): Promise<InsightsAtOnce>;
  /** How one client answers; null where nobody has that address. */
  readRhythm(address: string): Promise<RhythmView | null>;
  /** What the next of the people taught; null: it did not work. */
  readSome(after: string): Promise<InsightsAnswer | null>;
}
