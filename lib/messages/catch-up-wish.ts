import type { CatchUpWish } from './catch-up-messages';
import { ask } from './client';

/** Tells the worker what the user wants of reading back; false: nothing was changed. */
export async function wishCatchUp(account: string, wish: CatchUpWish): Promise<boolean> {
  const answer = await ask({ type: 'catch-up', account, wish });
  return answer.ok && answer.value.accepted;
}
