import { ask } from '../messages/client';
import type { FirstScript, LaterScript } from './two-scripts';

/** How the first script comes by the later one. */
export interface Later {
  /** Null until it was brought in. */
  here(): LaterScript | null;
  /** Has it do something, at once where it is here; what it shall do waits until it is. */
  use(act: (script: LaterScript) => void, cannot?: () => void): void;
}

/** It is brought in once a tab. It cannot come into a tab that was open when the extension went. */
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
      const script = here();
      if (signal.aborted) return;
      if (script) act(script);
      else cannot?.();
    },
  };
}
