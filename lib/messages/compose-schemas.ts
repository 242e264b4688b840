import * as z from 'zod/mini';
import { LENGTHS } from '../domain/playbook/compose-text';
import { address, given, id, nullable, people, subject, text, textId } from './schema-parts';

/** A Send that the user pressed, or took back. */
export const sendEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sent'),
    sendId: id,
    boxId: id,
    threadId: nullable(id),
    to: people,
    subject,
    text: text(20_000),
  }),
  z.object({ kind: z.literal('undone'), sendId: id, threadId: nullable(id) }),
]);

/** Schemas of what a compose box asks. */
export const composeMessages = [
  z.object({
    type: z.literal('texts-for-box'),
    account: address,
    threadId: nullable(id),
    answers: z.boolean(),
    subject,
    to: people,
  }),
  z.object({
    type: z.literal('propose'),
    account: address,
    threadId: nullable(id),
    to: people,
    step: textId,
    form: nullable(z.enum(['informal', 'formal'])),
    length: nullable(z.enum(LENGTHS)),
    given,
  }),
  z.object({
    type: z.literal('guard'),
    account: address,
    threadId: id,
    text: text(20_000),
    step: nullable(textId),
  }),
] as const;
