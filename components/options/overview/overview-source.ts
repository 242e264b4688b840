import type { OverviewView } from '../../../lib/store/overview/overview-views';

/** Where the overview is read from; it looks at every thread, and tells how far it is. */
export interface OverviewSource {
  readOverview(months: number, onProgress: (share: number) => void): Promise<OverviewView>;
  /** Opens a new mail with the text that keeps in touch. */
  keepInTouch(account: string, to: string): Promise<boolean>;
}
