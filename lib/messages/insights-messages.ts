/** What the options page asks of the background worker for the insights. Types only. */
import type { InsightsPart } from '../domain/insights/part';

/** What the next of the people taught; asked until nobody is left. */
export interface InsightsMessage {
  readonly type: 'insights';
  /** Address of the last one who was looked at; '' at the beginning. */
  readonly after: string;
}

export interface InsightsAnswer {
  readonly part: InsightsPart;
  /** Null where nobody is left. */
  readonly next: string | null;
  /** So many people were looked at just now, of how many there are. */
  readonly looked: number;
  readonly all: number;
}
