import type { SelfCheckView } from '../../../lib/store/self-check-view';

/** What the section asks of the outside. */
export interface SelfCheckSource {
  /** Calls back now and after every change, until stopped. */
  watch(onView: (view: SelfCheckView) => void): () => void;
  /** False: it was not copied. */
  copyReport(): Promise<boolean>;
}
