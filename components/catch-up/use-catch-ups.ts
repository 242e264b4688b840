import { useEffect, useState } from 'preact/hooks';
import type { CatchUpWish } from '../../lib/messages/catch-up-messages';
import type { CatchUpView } from '../../lib/store/catch-up-view';

/** Where reading back is followed and steered. */
export interface CatchUpSource {
  /** Calls back now and after every change, until stopped. */
  watch(onViews: (views: readonly CatchUpView[]) => void): () => void;
  /** A promise of false: it did not work, nothing was changed. */
  wish(account: string, wish: CatchUpWish): Promise<boolean>;
}

/** Null until read. */
export function useCatchUps({ watch }: CatchUpSource): readonly CatchUpView[] | null {
  const [views, setViews] = useState<readonly CatchUpView[] | null>(null);
  useEffect(() => watch(setViews), [watch]);
  return views;
}
