import { browser } from 'wxt/browser';
import { isPageOf, PROVIDERS } from '../webmail/hosts';
import { LONGEST_MESSAGE, pageMessageSchema, speakerOf, tabMessageSchema } from './contract';
import type { Answer, Answers, Refusal, WorkerMessage } from './messages';

type Handler<T extends WorkerMessage['type']> = (
  message: Extract<WorkerMessage, { type: T }>,
  tabId: number | null,
) => Promise<Answers[T]>;

/** What the worker does on each message. */
export type Handlers = { readonly [T in WorkerMessage['type']]: Handler<T> };

/** As much of a message's sender as is checked. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Answers messages; call once, in the worker's first tick. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    answer(handlers, message, sender),
  );
}

/** Parses, checks who speaks, and carries out; a refusal changes nothing. */
export async function answer(
  handlers: Handlers,
  raw: unknown,
  sender: Sender,
): Promise<Answer<WorkerMessage['type']>> {
  const accepted = accept(raw, sender);
  if ('refused' in accepted) return { ok: false, refused: accepted.refused };
  try {
    const handler = handlers[accepted.message.type] as Handler<WorkerMessage['type']>;
    return { ok: true, value: await handler(accepted.message as never, sender.tab?.id ?? null) };
  } catch (error) {
    // The speaker hears that nothing was done; the reason belongs in the worker's own console.
    reportError(error);
    return { ok: false, refused: 'failed' };
  }
}

function accept(raw: unknown, sender: Sender): { message: WorkerMessage } | { refused: Refusal } {
  if (sender.id !== browser.runtime.id) return { refused: 'wrong-sender' };
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : null;
  const speaker = speakerOf(type);
  if (speaker === null) return { refused: 'unknown-type' };
  if (!(speaker === 'tab' ? isMailTab(sender) : isOwnPage(sender)))
    return { refused: 'wrong-sender' };
  if (JSON.stringify(raw).length > LONGEST_MESSAGE) return { refused: 'too-large' };
  const schema = speaker === 'tab' ? tabMessageSchema : pageMessageSchema;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return { refused: 'wrong-shape' };
  const message = parsed.data as WorkerMessage;
  return isOfItsPage(message, sender) ? { message } : { refused: 'wrong-sender' };
}

/** A page speaks for its own provider only. */
function isOfItsPage(message: WorkerMessage, { url = '' }: Sender): boolean {
  return !('provider' in message) || isPageOf(message.provider, url);
}

/** A content script of ours in the top frame of a mail page. */
function isMailTab({ url, frameId, tab }: Sender): boolean {
  if (tab === undefined || frameId !== 0 || url === undefined) return false;
  return PROVIDERS.some((provider) => isPageOf(provider, url));
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(`${location.origin}/`) ?? false;
}
