import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MONDAY, message, NORA, OFFER_MAILBOX, TOM } from '../../tests/support/offer-mailbox';
import { DAY } from '../domain/instant';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { createFakeWebmail } from '../webmail/fake';
import { sawThread } from './looks';
import { threadOfReply } from './thread-of-reply';

let db: RadiostilteDatabase;
let runs = 0;
beforeEach(() => {
  runs += 1;
  db = new RadiostilteDatabase(`thread-of-reply-${runs}`);
});
afterEach(() => db.delete());

const context = () => ({ db, settings: defaultSettings('UTC'), now: MONDAY + DAY });

async function see(...threads: readonly string[]): Promise<void> {
  const more = message('sign-2', { to: [TOM], subject: 'Sign' });
  const page = createFakeWebmail({ ...OFFER_MAILBOX, messages: [...OFFER_MAILBOX.messages, more] });
  for (const thread of threads) {
    page.showThread(thread);
    const reading = page.readThread();
    if (reading) await sawThread(context(), 'gmail', reading);
  }
}

const reply = { account: NORA.address, subject: 'RE: Sign', to: [TOM] };

it('is found by subject and recipient', async () => {
  await see('offer', 'sign');
  expect(await threadOfReply(context(), reply)).toBe('sign');
});

it('is none for another subject, another person, or no subject', async () => {
  await see('offer', 'sign');
  expect(await threadOfReply(context(), { ...reply, subject: 'Signs' })).toBeNull();
  expect(await threadOfReply(context(), { ...reply, to: [NORA] })).toBeNull();
  expect(await threadOfReply(context(), { ...reply, subject: 'Re: ' })).toBeNull();
});

it('is none where they may have answered in a thread of their own', async () => {
  await see('sign');
  const answer = message('answer', { from: TOM, to: [NORA], subject: 'Sign' });
  const page = createFakeWebmail({ ...OFFER_MAILBOX, messages: [answer] });
  page.showThread('answer');
  const reading = page.readThread();
  if (reading) await sawThread(context(), 'gmail', reading);
  expect(await threadOfReply(context(), reply)).toBeNull();
});

it('is not guessed where two threads fit', async () => {
  await see('sign', 'sign-2');
  expect(await threadOfReply(context(), reply)).toBeNull();
});
