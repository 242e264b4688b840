import type { TakeAlongSource } from '../../components/options/take-along/take-along-source';

/** Where nothing is saved, brought in or deleted. */
export const NO_TAKE_ALONG: TakeAlongSource = {
  save: async () => true,
  look: async () => ({ why: 'not-ours' }),
  bringIn: async () => true,
  leave: () => {},
  wipe: async () => true,
};
