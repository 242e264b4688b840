import { describe, expect, test } from 'vitest';
import { ANNA, NORA, NOW_MS, OFFER } from '../gmail/test-mail';
import { ownWords } from '../quoted-text';
import { createAccount } from './account';
import { allDrafts } from './drafting';
import { DEFAULT_SWITCHES } from './switches';
import type { SendData } from './wire';

const account = () =>
  createAccount(NORA, OFFER, { now: () => NOW_MS, switches: () => DEFAULT_SWITCHES });

function reply(convId: string | null, more: Partial<SendData> = {}): SendData {
  return {
    composeId: 'c1',
    kind: convId === null ? 'new' : 'reply',
    convId,
    to: [ANNA],
    cc: [],
    bcc: [],
    subject: 'Re: About offer',
    text: 'Any news?',
    html: '<div>Any news?</div>',
    trusted: true,
    ...more,
  };
}

describe('a reply', () => {
  test('stands in its conversation and in Sent Items, with the answered text below', () => {
    const { mailbox, send, list, conversation } = account();
    const convId = mailbox.convId('offer');
    expect(send(reply(convId))).toEqual({ sendId: 1, convId });
    const sent = conversation(convId)?.messages.at(-1);
    expect(sent).toMatchObject({ at: NOW_MS, from: { own: true }, to: [{ email: ANNA.email }] });
    expect(ownWords(sent?.text ?? '')).toBe('Any news?');
    expect(sent?.text).toContain('> Text of offer on 2026-09-14');
    expect(list('sentitems', null).rows[0]).toMatchObject({ convId, preview: 'Any news?' });
  });

  test('takes the place of its draft', () => {
    const { mailbox, draft, send, list } = account();
    const compose = reply(mailbox.convId('offer'));
    draft(compose);
    expect(list('drafts', null).rows).toHaveLength(1);
    send(compose);
    expect(list('drafts', null).rows).toEqual([]);
  });

  test('that a script has sent is told from one a hand has sent', () => {
    const { mailbox, send, sendings } = account();
    send(reply(mailbox.convId('offer'), { trusted: false }));
    expect(sendings.map(({ trusted }) => trusted)).toEqual([false]);
  });
});

describe('undo', () => {
  test('takes the mail back and gives what the compose box held, once', () => {
    const { mailbox, send, undo, conversation, list } = account();
    const compose = reply(mailbox.convId('offer'), { cc: [NORA] });
    const { sendId } = send(compose);
    const { composeId, html } = compose;
    expect(undo(sendId)).toMatchObject({ composeId, html, kind: 'reply', to: [ANNA], cc: [NORA] });
    expect(conversation(mailbox.convId('offer'))?.messages).toHaveLength(2);
    expect(list('drafts', null).rows).toHaveLength(1);
    expect(undo(sendId)).toBeNull();
  });
});

describe('a new mail', () => {
  test('begins a conversation at its first save and keeps it when sent', () => {
    const { draft, send, list, compose } = account();
    draft(reply(null));
    const convId = list('drafts', null).rows[0]?.convId;
    expect(compose('c1')?.to).toEqual([ANNA]);
    expect(send(reply(null)).convId).toBe(convId);
    expect(list('sentitems', null).rows[0]?.convId).toBe(convId);
  });

  test('leaves nothing when it is thrown away', () => {
    const { draft, discard, list, mailbox } = account();
    draft(reply(null));
    discard('c1');
    expect(list('drafts', null).rows).toEqual([]);
    expect(mailbox.conversations.size).toBe(1);
  });
});

test('a reply left unsent before is left once', () => {
  const { leaveDrafts, discard, conversation, mailbox } = account();
  leaveDrafts(['offer']);
  expect(conversation(mailbox.convId('offer'))?.draft).toMatchObject({ to: [ANNA] });
  discard('left-offer');
  leaveDrafts(['offer']);
  expect(allDrafts(mailbox)).toEqual([]);
});
