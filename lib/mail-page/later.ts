import { ask } from '../messages/client';
import type { FirstScript, LaterScript } from './two-scripts';

/** How the first script comes by the later one. */
export interface Later {
  /** Null until it was brought in. */
  here(): LaterScript | null;
  /**
   * Has it do something, at once where it is here; what it shall do waits until it is.
   *
   * @param cannot is called where it cannot come, and the tab is to be loaded anew
   */
  use(act: (script: LaterScript) => void, cannot?: () => void): void;
}

/** Asks for it once; where it did not come, once more when it is wanted again. */
export function createLater(first: () => FirstScript): Later {
  let coming: Promise<unknown> | null = null;
  const here = (): LaterScript | null => first().later;
  return {
    here,
    async use(act, cannot) {
      const { webmail, signal } = first();
      if (!here() && !signal.aborted) {
        coming ??= ask({ type: 'bring-later', provider: webmail.provider });
        await coming;
        coming = null;
      }
      if (signal.aborted) return;
      const script = here();
      if (script) act(script);
      else cannot?.();
    },
  };
}
