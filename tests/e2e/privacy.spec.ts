import { expect, test } from '@playwright/test';
import { openSession } from '../support/driver/session';
import { lookAtAll } from '../support/privacy/look-at-all';
import { NORA, PRIVATE_MAIL } from '../support/privacy/made-up-mailbox';

test('no five words of a mail are kept, a report names nobody, and deleting leaves nothing', async () => {
  test.setTimeout(240_000);
  const session = await openSession({
    webmail: 'gmail',
    owner: NORA,
    messages: PRIVATE_MAIL,
    now: Date.parse('2026-09-21T09:30:00Z'),
    headless: true,
  });
  try {
    const threads = [...new Set(PRIVATE_MAIL.map(({ threadId }) => threadId))];
    const left = await lookAtAll(session, PRIVATE_MAIL, threads);
    // It was looked at all: what is kept is who, when, and the subject.
    expect(JSON.stringify(left.stored)).toContain('anna@kellerbau.example');
    expect(left.opened).toBe(threads.length);
    expect(left.stored.tables['threads']).toHaveLength(threads.length);
    expect(left.stored.databases).toEqual(['radiostilte']);
    expect(left.stored.caches).toEqual([]);
    expect(left.leaked).toEqual([]);
    expect(left.inReport).toEqual([]);
    expect(left.afterWiping).toEqual([]);
    expect(left.requestsLeft).toEqual([]);
  } finally {
    await session.close();
  }
});
