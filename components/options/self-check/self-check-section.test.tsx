// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DAY } from '../../../lib/domain/instant';
import type { MailboxCheck, SelfCheckView } from '../../../lib/store/self-check-view';
import { button, press, show } from '../../../tests/support/show-view';
import { ACCOUNT, NOW } from '../../../tests/support/views';
import { SelfCheckSection } from './self-check-section';

const UNREAD = { covered: null, readBack: null };
const HEADING = { name: 'heading', needed: true, hits: 4, misses: 1, used: 0 };

function mailbox(more: Partial<MailboxCheck> = {}): MailboxCheck {
  return {
    account: ACCOUNT,
    provider: 'gmail',
    page: { language: 'nl', view: 'list' },
    facts: [{ fact: 'list', state: 'works', foundAt: NOW }],
    selectors: [],
    broken: false,
    threads: 0,
    lists: [
      { list: 'sent', ...UNREAD },
      { list: 'inbox', ...UNREAD },
    ],
    wholeLookAt: null,
    inboxInPart: false,
    undated: false,
    printRefused: false,
    ...more,
  };
}

function showCheck(view: Partial<SelfCheckView>, copied = true) {
  const say = vi.fn();
  const source = {
    watch: (onView: (view: SelfCheckView) => void) => {
      onView({ now: NOW, mailboxes: [], nameless: [], ...view });
      return () => {};
    },
    copyReport: async () => copied,
  };
  return { root: show(<SelfCheckSection source={source} say={say} />), say };
}

const sentencesOf = (root: HTMLElement) =>
  [...root.querySelectorAll('.check-coverage li')].map(({ textContent }) => textContent);

describe('coverage', () => {
  it('names a number of all only where the page told one', () => {
    const readBack = { since: NOW - 60 * DAY, threads: 312, estimate: 400, finished: false };
    const { root } = showCheck({
      mailboxes: [
        mailbox({
          threads: 340,
          wholeLookAt: NOW,
          lists: [
            { list: 'sent', covered: { from: NOW - 50 * DAY, until: NOW }, readBack },
            { list: 'inbox', covered: null, readBack: { ...readBack, estimate: null } },
          ],
        }),
      ],
    });
    expect(sentencesOf(root)).toEqual([
      expect.stringMatching(/^Sent: read without a gap from 27 Apr 2026; last look today 11:20/),
      'Inbox: not read without a gap yet.',
      'Sent, read back: 312 of about 400 threads of the last 60 days.',
      'Inbox, read back: 312 threads of the last 60 days so far; the page does not say how many there are.',
      '340 threads are known.',
      expect.stringMatching(/^Last whole look at a thread: today 11:20/),
    ]);
  });

  it('says so where nothing was read yet, and where all was', () => {
    const all = { since: NOW - 90 * DAY, threads: 12, estimate: null, finished: true };
    const { root } = showCheck({
      mailboxes: [
        mailbox({
          threads: 1,
          lists: [
            { list: 'sent', covered: null, readBack: null },
            { list: 'inbox', covered: { from: 0, until: NOW }, readBack: all },
          ],
        }),
      ],
    });
    expect(sentencesOf(root)).toEqual([
      'Sent: not read without a gap yet.',
      expect.stringMatching(/^Inbox: read to the end; last look today/),
      'Inbox, read back: all 12 threads of the last 90 days.',
      '1 thread is known.',
      'No thread was seen whole yet.',
    ]);
  });
});

describe('what cannot be read', () => {
  it('is named as a person calls it, with what it means, and by its name in the details', () => {
    const { root } = showCheck({
      mailboxes: [
        mailbox({
          broken: true,
          facts: [
            { fact: 'list', state: 'works', foundAt: NOW },
            { fact: 'thread', state: 'missing', foundAt: NOW - DAY },
            { fact: 'reply', state: 'unseen', foundAt: null },
          ],
          selectors: [{ ...HEADING, hitAt: NOW - DAY, missingSince: NOW }],
        }),
      ],
    });
    const row = root.querySelector('[data-fact=thread]');
    expect(row?.textContent).toContain('Open thread');
    expect(row?.textContent).toContain('Cannot be found');
    expect(row?.textContent).toContain('no text is inserted');
    expect(root.querySelector('[data-fact=reply]')?.textContent).toContain('never yet');
    expect(root.querySelector('.check-warning')?.textContent).toContain('nothing of this mailbox');
    const details = root.querySelector('[data-selector=heading]');
    expect(details?.getAttribute('data-missing')).toBe('true');
    expect(details?.textContent).toContain('heading');
  });

  it('is told too of dates, parts, print pages, and pages that do not tell whose they are', () => {
    const { root } = showCheck({
      mailboxes: [mailbox({ undated: true, inboxInPart: true, printRefused: true })],
      nameless: ['outlook'],
    });
    const warnings = [...root.querySelectorAll('.check-warning')].map((one) => one.textContent);
    expect(warnings).toEqual([
      expect.stringContaining('Outlook is open in a tab'),
      expect.stringContaining('March or April'),
      expect.stringContaining('Focused and Other'),
      expect.stringContaining('print page'),
    ]);
  });
});

it('says what lists cannot show, and what helps', () => {
  const { root } = showCheck({});
  const limits = root.querySelector('.check-limits');
  expect(limits?.textContent).toContain('a rule filed away');
  const links = [...(limits?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
  expect(links).toEqual(['#confirming', '#catch-up']);
});

it('says whether the report was copied', async () => {
  const { root, say } = showCheck({});
  await press(button(root, 'Copy report'));
  expect(say).toHaveBeenCalledWith({ text: 'Report copied.' });
});
