import { ask } from '../messages/client';
import type { FirstScript, LaterScript } from './two-scripts';

/** How the first script comes by the later one. */
export interface Later {
  /** Null until it was brought in. */
  here(): LaterScript | null;
  /** Brings it in, once a tab; null where it cannot come, and the tab is to be loaded anew. */
  bring(): Promise<LaterScript | null>;
}

export function createLater(first: () => FirstScript): Later {
  let coming: Promise<LaterScript | null> | null = null;
  const here = (): LaterScript | null => first().later;
  const fetched = async (): Promise<LaterScript | null> => {
    await ask({ type: 'bring-later', provider: first().webmail.provider });
    coming = null;
    return first().signal.aborted ? null : here();
  };
  return {
    here,
    async bring() {
      const now = here();
      if (now || first().signal.aborted) return now;
      coming ??= fetched();
      return coming;
    },
  };
}
