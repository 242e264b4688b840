import type { BaseRate } from '../../../lib/domain/base-rate';
import type { OverviewView } from '../../../lib/store/overview/overview-views';

/** Where the overview is read from; it looks at every thread, and tells how far it is. */
export interface OverviewSource {
  readOverview(months: number, onProgress: (share: number) => void): Promise<OverviewView>;
  /** How often the user's own quotes were answered after a long silence; null: it did not work. */
  readQuoteRate(): Promise<BaseRate | null>;
  /** Opens a new mail with the text that keeps in touch. */
  keepInTouch(account: string, to: string): Promise<boolean>;
}
