import { describe, expect, test } from 'vitest';
import { ANNA, HOSTING, IT, JAN, mail, NORA, NOW_MS, OFFER } from '../gmail/test-mail';
import type { MailMessage } from '../mail-message';
import { createAccount } from './account';
import { DEFAULT_SWITCHES, type Switches } from './switches';
import type { RowData } from './wire';

const placed = (folder: string) => ({ headers: { 'X-Outlook-Folder': folder } });

function account(messages: readonly MailMessage[], switches: Partial<Switches> = {}) {
  const thrown = { ...DEFAULT_SWITCHES, ...switches };
  return createAccount(NORA, messages, { now: () => NOW_MS, switches: () => thrown });
}

const names = (row: RowData | undefined) => row?.people.map(({ name }) => name);
const times = (rows: readonly RowData[]) => rows.map((row) => new Date(row.shownAt).toISOString());

describe('a row tells of its folder only', () => {
  const both = account([...OFFER, ...HOSTING]);

  test('in the Inbox the time is that of the last incoming mail', () => {
    const { rows } = both.list('inbox', null);
    expect(times(rows)).toEqual(['2026-09-11T10:00:00.000Z', '2026-09-08T07:12:00.000Z']);
    expect(rows.map(names)).toEqual([[ANNA.name], [ANNA.name]]);
    expect(rows.map(({ replied }) => replied)).toEqual([false, true]);
  });

  test('in Sent Items it is that of the last outgoing mail, with its recipients', () => {
    const { rows } = both.list('sentitems', null);
    expect(times(rows)).toEqual(['2026-09-14T11:31:00.000Z', '2026-09-10T06:47:00.000Z']);
    expect(rows.map(names)).toEqual([[ANNA.name], [ANNA.name, IT.name]]);
    expect(rows[0]?.convId).toBe(both.mailbox.convId('offer'));
  });

  test('senders are named in the order in which they wrote', () => {
    const crowd = account([
      mail('crowd', ANNA, [NORA], '2026-09-01T08:00:00Z'),
      mail('crowd', JAN, [NORA], '2026-09-02T08:00:00Z'),
    ]);
    expect(names(crowd.list('inbox', null).rows[0])).toEqual([ANNA.name, JAN.name]);
  });
});

test('a header places a message in the archive or in the Other pivot', () => {
  const { list, counts } = account([
    mail('a', ANNA, [NORA], '2026-09-01T08:00:00Z'),
    mail('b', ANNA, [NORA], '2026-09-02T08:00:00Z', placed('other')),
    mail('c', ANNA, [NORA], '2026-09-03T08:00:00Z', placed('archive')),
    mail('d', NORA, [ANNA], '2026-09-04T08:00:00Z', placed('inbox')),
  ]);
  const subjects = (rows: readonly RowData[]) => rows.map(({ subject }) => subject);
  expect(subjects(list('inbox', 'focused').rows)).toEqual(['About d', 'About a']);
  expect(subjects(list('inbox', 'other').rows)).toEqual(['About b']);
  expect(subjects(list('archive', null).rows)).toEqual(['About c']);
  expect(list('sentitems', null).rows).toEqual([]);
  expect(counts().inbox.total).toBe(3);
});

test('a mail to oneself lies in both folders', () => {
  const self = account([mail('note', NORA, [NORA], '2026-09-01T08:00:00Z')]);
  expect(names(self.list('inbox', null).rows[0])).toEqual([NORA.name]);
  expect(names(self.list('sentitems', null).rows[0])).toEqual([NORA.name]);
});

test('with conversations off each message has a row and an item id, under one conversation id', () => {
  const single = account(
    [
      mail('long', ANNA, [NORA], '2026-09-01T08:00:00Z'),
      mail('long', ANNA, [NORA], '2026-09-02T08:00:00Z'),
    ],
    { conversations: false },
  );
  const { rows } = single.list('inbox', null);
  expect(rows.map(({ convId }) => convId)).toEqual(Array(2).fill(single.mailbox.convId('long')));
  const [newest, oldest] = rows.map(({ itemId }) => itemId ?? '');
  expect(newest).not.toBe(oldest);
  expect(single.conversation(oldest ?? '')?.messages.map(({ at }) => at)).toEqual([
    Date.parse('2026-09-01T08:00:00Z'),
  ]);
});

test('pinned conversations stand on top of the Inbox', () => {
  const { list } = account([...OFFER, ...HOSTING], { pinned: ['offer'] });
  expect(list('inbox', null).rows.map(({ pinned }) => pinned)).toEqual([true, false]);
  expect(list('sentitems', null).rows.map(({ pinned }) => pinned)).toEqual([false, false]);
});

test('what is delivered is unread until it is opened, and unseen until its time', () => {
  const { list, receive, counts, conversation, mailbox } = account(OFFER);
  receive(mail('offer', ANNA, [NORA], new Date(NOW_MS - 1000).toISOString()));
  receive(mail('offer', ANNA, [NORA], new Date(NOW_MS + 60_000).toISOString()));
  expect(list('inbox', null).rows[0]).toMatchObject({ unread: true, shownAt: NOW_MS - 1000 });
  expect(counts().inbox).toEqual({ total: 2, unread: 1 });
  expect(conversation(mailbox.convId('offer'))?.messages).toHaveLength(3);
  expect(counts().inbox.unread).toBe(0);
});

test('an id of the address is found with or without its padding, in both alphabets', () => {
  const { conversation, mailbox } = account(OFFER);
  const id = mailbox.convId('offer');
  const inAddress = id.replaceAll('+', '_').replaceAll('/', '-').replaceAll('=', '');
  expect(conversation(inAddress)?.convId).toBe(id);
  expect(conversation('AAQknothing')).toBeNull();
});

test('a search looks into all folders', () => {
  const { search } = account([
    ...OFFER,
    mail('kept', JAN, [NORA], '2026-08-01T08:00:00Z', placed('archive')),
  ]);
  expect(search('about').rows).toHaveLength(2);
  expect(search('jan@devries').rows.map(({ subject }) => subject)).toEqual(['About kept']);
  expect(search('offer nothing').rows).toEqual([]);
});
