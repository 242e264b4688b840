import { type BaseRate, sumOf } from '../base-rate';
import { addedQuarters, type Tallies } from './tally';

/** How far back is looked, the running quarter among them: older habits tell little. */
export const QUARTERS_LOOKED_AT = 9;

/** What goes on with one client now. */
export interface ClientNow {
  readonly address: string;
  readonly name: string;
  readonly conversations: number;
  /** Noted of quotes, invoices or the work as a whole, in the user's words. */
  readonly amounts: readonly string[];
}

/** What some of the people taught, each of them in one part only. */
export interface InsightsPart {
  readonly quarters: Tallies;
  /** How often the user's own quotes were answered after a long silence. */
  readonly quotes: BaseRate;
  /** Those with whom something goes on, or of whom an amount is noted. */
  readonly clients: readonly ClientNow[];
}

export const NO_PART: InsightsPart = { quarters: {}, quotes: { quiet: 0, back: 0 }, clients: [] };

export function joined(a: InsightsPart, b: InsightsPart): InsightsPart {
  return {
    quarters: addedQuarters(a.quarters, b.quarters),
    quotes: sumOf([a.quotes, b.quotes]),
    clients: [...a.clients, ...b.clients],
  };
}
