import type { CatchUpSource } from '../../components/catch-up/use-catch-ups';

/** No mailbox to read back. */
export const NO_CATCH_UPS: CatchUpSource = {
  watch: (onViews) => {
    onViews([]);
    return () => {};
  },
  wish: async () => false,
};
