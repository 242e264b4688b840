import type { Advice, ComposeMessage } from '../../messages/compose-messages';
import type { Context } from '../context';
import { placeOf } from '../proposals/text-place';
import { adviceFor, NO_ADVICE } from './advice-for';

type Guard = Extract<ComposeMessage, { type: 'guard' }>;

/** What is to be said of a reply while it is being written. */
export async function guard(
  context: Context,
  { account, threadId, text, step }: Pick<Guard, 'account' | 'threadId' | 'text' | 'step'>,
): Promise<Advice> {
  const place = await placeOf(context.db, { account, threadId, to: [] });
  return place === null ? NO_ADVICE : adviceFor(context, place, { text, step });
}
