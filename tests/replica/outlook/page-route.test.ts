import { describe, expect, test } from 'vitest';
import { calendarAddress, mailAddress, parseAddress } from './page-route';

const ID = 'AAQkAGR+m/T==';
const mail = (folder: string, id: string | null = null, query: string | null = null) => ({
  kind: 'mail',
  folder,
  id,
  query,
});

describe('parseAddress', () => {
  const escaped = encodeURIComponent(ID);
  const cases = [
    ['/mail/', '', 0, mail('inbox')],
    ['/mail/1/', '', 1, mail('inbox')],
    ['/mail/inbox', '', 0, mail('inbox')],
    [`/mail/0/inbox/id/${escaped}`, '', 0, mail('inbox', ID)],
    [`/mail/id/${escaped}`, '', 0, mail('inbox', ID)],
    [`/mail/2/sentitems/id/${escaped}`, '', 2, mail('sentitems', ID)],
    ['/mail/drafts', '', 0, mail('drafts')],
    ['/mail/0/archive', '', 0, mail('archive')],
    ['/mail/search', '?q=quote+2', 0, mail('inbox', null, 'quote 2')],
    [`/mail/search/rp/${escaped}`, '?q=quote', 0, mail('inbox', ID, 'quote')],
    [`/mail/0/deeplink/read/${escaped}`, '?ItemID=x', 0, { kind: 'read', id: ID }],
    [`/mail/0/deeplink/readconv/${escaped}`, '', 0, { kind: 'read', id: ID }],
    ['/mail/0/deleteditems', '', 0, mail('deleteditems')],
    [
      '/mail/deeplink/compose',
      '?to=a@b.example&subject=Hi&body=x',
      0,
      { kind: 'compose-new', to: 'a@b.example', subject: 'Hi', body: 'x' },
    ],
    ['/mail/compose/c1', '', 0, { kind: 'compose', id: 'c1' }],
    ['/calendar/0/view/month', '', 0, { kind: 'calendar' }],
  ] as const;
  test.each(cases)('%s%s', (pathname, search, index, place) => {
    expect(parseAddress(pathname, search)).toEqual({ index, place });
  });

  test('knows nothing else', () => {
    for (const path of ['/', '/people/', '/mail/nowhere', '/mail/deeplink/'])
      expect(parseAddress(path, '')).toBeNull();
  });
});

describe('addresses of the page itself', () => {
  test('come back from parseAddress', () => {
    for (const form of [
      { index: 0, numbered: false },
      { index: 0, numbered: true },
      { index: 1, numbered: false },
    ]) {
      const { index } = form;
      expect(parseAddress(mailAddress(form, 'sentitems', ID), '')).toEqual({
        index,
        place: mail('sentitems', ID),
      });
      expect(parseAddress(mailAddress(form, null), '')).toEqual({ index, place: mail('inbox') });
      expect(parseAddress(calendarAddress(form), '')?.index).toBe(index);
    }
  });

  test('name the account where they must', () => {
    expect(mailAddress({ index: 0, numbered: false }, 'inbox')).toBe('/mail/inbox');
    expect(mailAddress({ index: 0, numbered: true }, 'inbox', ID)).toBe(
      '/mail/0/inbox/id/AAQkAGR%2Bm%2FT%3D%3D',
    );
    expect(mailAddress({ index: 1, numbered: false }, null)).toBe('/mail/1/');
  });
});
