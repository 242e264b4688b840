import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tabMessageSchema } from '../../messages/contract';
import type { MailboxFacts, PageAnswer, PageQuestion } from '../understanding/facts';
import { understandPage } from '../understanding/understand-page';
import { createUnderstand, type Understand } from './understanding';

const MAILBOX: MailboxFacts = {
  account: 'me@studio.example',
  ownAddresses: ['me@studio.example'],
  languages: ['en-US', 'nl'],
  title: 'Mail - Mia Example - Outlook',
  label: '',
};

/** What was asked, and how each is answered when its time comes. */
let asked: { question: PageQuestion; told: (answer: PageAnswer | null) => void }[];
let understand: Understand;
const lookAgain = vi.fn();

const row = (date: string, people: string | null = 'Dana Whitfield') => ({
  id: 'AAQk',
  date,
  people,
  subject: 'Offer',
  snippet: 'See you',
  group: 0,
});
const list = (...dates: string[]) =>
  ({ kind: 'list', list: 'inbox', rows: dates.map((date) => row(date)) }) as const;
const CERTAIN = list('Wed 9/30/2026 4:41 AM');
const OTHER = list('Tue 9/29/2026 4:41 AM');
const DOUBTFUL = list('9/10/2026 10:00 AM');

function answer(at: number): void {
  const one = asked[at];
  if (one) one.told(understandPage(one.question));
}

beforeEach(() => {
  asked = [];
  lookAgain.mockClear();
  understand = createUnderstand(
    () => MAILBOX,
    (question, told) => asked.push({ question, told }),
    lookAgain,
  );
});

describe('facts of a page', () => {
  it('are asked once, and looked at again when they are understood', () => {
    expect(understand(CERTAIN)).toBeUndefined();
    expect(understand(CERTAIN)).toBeUndefined();
    expect(asked).toHaveLength(1);
    answer(0);
    expect(lookAgain).toHaveBeenCalledOnce();
    expect(understand(CERTAIN)?.rows).toMatchObject([{ people: [{ name: 'Dana Whitfield' }] }]);
    expect(asked).toHaveLength(1);
  });

  it('are never told what others mean', () => {
    understand(CERTAIN);
    expect(understand(OTHER)).toBeUndefined();
    answer(0);
    expect(understand(OTHER)).toBeUndefined();
    answer(1);
    expect(understand(OTHER)?.rows[0]?.messageAt.from).toBe(Date.UTC(2026, 8, 29, 4, 41));
    expect(understand(CERTAIN)?.rows[0]?.messageAt.from).toBe(Date.UTC(2026, 8, 30, 4, 41));
  });

  it('are asked again after nobody answered', () => {
    understand(CERTAIN);
    asked[0]?.told(null);
    expect(lookAgain).not.toHaveBeenCalled();
    expect(understand(CERTAIN)).toBeUndefined();
    expect(asked).toHaveLength(2);
  });

  it('count as they were understood until what was learnt since has been asked', () => {
    understand(DOUBTFUL);
    answer(0);
    expect(understand(DOUBTFUL)).toMatchObject({ rows: [], undated: 1 });
    understand(CERTAIN);
    answer(1);
    expect(understand(DOUBTFUL)).toMatchObject({ undated: 1 });
    answer(2);
    expect(understand(DOUBTFUL)).toMatchObject({ undated: 0, rows: [{ threadId: 'AAQk' }] });
    expect(asked).toHaveLength(3);
  });

  it('pass the check of the worker, with what was understood before', () => {
    const card = {
      dates: ['Wed 9/30/2026 4:41 AM'],
      sender: 'Dana Whitfield<dana@client.example>',
      isNamed: true,
      isOpen: true,
      to: ['Mia Example'],
      words: { text: 'Hello', textCut: false, quotes: false, attachments: [] },
      says: ['Wed 9/30/2026 4:41 AM'],
      isWritten: false,
      replies: true,
      edits: false,
    };
    understand({ kind: 'thread', cards: [card], hidden: [], offersReplies: true });
    answer(0);
    understand(CERTAIN);
    understand({ kind: 'dates', texts: ['', '9/30/2026'] });
    const messages = asked.map(({ question }) => ({ type: 'understand-page', ...question }));
    expect(messages).toHaveLength(3);
    for (const message of messages) {
      expect(tabMessageSchema.safeParse(message)).toEqual({ success: true, data: message });
    }
  });
});
