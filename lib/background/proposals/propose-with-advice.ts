import type { Answers, WorkerMessage } from '../../messages/messages';
import type { Context } from '../context';
import { adviceFor, NO_ADVICE } from '../guard/advice-for';
import { closingFacts } from './closing-facts';
import { propose } from './propose';
import { placeOf } from './text-place';

type Propose = Extract<WorkerMessage, { type: 'propose' }>;

/** A text for a thread or a new mail, and what the guard says before it goes in. */
export async function proposeWithAdvice(
  context: Context,
  { account, threadId, to, ...wanted }: Omit<Propose, 'type'>,
): Promise<Answers['propose']> {
  const place = await placeOf(context.db, { account, threadId, to });
  const proposal = place && (await propose(context, place, wanted));
  if (!place || !proposal) return { proposal, advice: NO_ADVICE };
  const { step, paragraphs } = proposal;
  const words = { step, text: paragraphs.join('\n') };
  const advice = await adviceFor(context, place, words);
  const closing = step === 'closure' ? await closingFacts(context, place) : null;
  return { proposal, advice, ...(closing === null ? {} : { closing }) };
}
