import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { threadOfName, threadOfToken } from './thread-token';

const DRAFT_TOKEN = 'CqMvqmcqvXFhWpffMhNZRqWMPsLfmwnmflpgXVCmxHThlqVmKmxmzNPmMNNxPrdsqqhGJtslCrL';

describe('threadOfToken', () => {
  it.each([
    ['FMfcgzQhWLQBlZNtJGPlvRTnkNpnvkst', { legacyId: '1a07fdc9e4052e6b' }],
    ['QgrcJHsNlSQcfgjBzBZHjnwcdHrKsCNPzZb', { permId: 'thread-a:r-6480011537702381553' }],
    ['NKqLGSrq', { permId: 'thread-a:r12' }],
  ])('reads %s', (token, thread) => {
    expect(threadOfToken(token)).toEqual(thread);
  });

  it('takes the thread of a token that names a draft of it too', () => {
    expect(threadOfToken(DRAFT_TOKEN)).toEqual({ legacyId: '1a07fdc9e4052e6b' });
  });

  it.each([
    ['', 'nothing'],
    ['Kunden', 'a label with a vowel'],
    ['Wxyz', 'a label with a letter of no token'],
    ['FMfcgzQhWLQBlZNtJGPlvRTnkNpnvks', 'a token that lost its end'],
    ['BCDFGHJKLMNPQRST', 'a label in the letters of tokens'],
    ['CPhZfLqThwRL', 'a token of something else'],
    ['F'.repeat(5000), 'a label without end'],
  ])('is not fooled by %s: %s', (text) => {
    expect(threadOfToken(text)).toBeNull();
  });
});

describe('threadOfName', () => {
  it.each([
    ['#thread-f:1875746813378899563', { legacyId: '1a07fdc9e4052e6b' }],
    ['thread-f:1875746813378899563|msg-f:18', { legacyId: '1a07fdc9e4052e6b', single: true }],
    ['#thread-a:r-64|msg-f:18', { permId: 'thread-a:r-64', single: true }],
    ['f:1|msg-f:18', null],
    ['#thread-a:r-64', { permId: 'thread-a:r-64' }],
    ['undefined', null],
    ['thread-f:12x', null],
    ['', null],
  ])('reads %s', (name, thread) => {
    expect(threadOfName(name)).toEqual(thread);
  });
});

const TABLE = new URL('../../../../shared/data/gmail/derived/url-token-pairs.csv', import.meta.url);

describe.skipIf(!existsSync(TABLE))('tokens of real mailboxes (../shared/data, if there)', () => {
  it('agree with the ids they were seen with', () => {
    const rows = readFileSync(TABLE, 'utf8').trim().split('\n').slice(1);
    for (const row of rows) {
      const [token = '', name = '', legacyId] = row.split(',');
      expect(threadOfToken(token)).toEqual(legacyId ? { legacyId } : { permId: `thread-${name}` });
    }
    expect(rows.length).toBeGreaterThan(5);
  });
});
