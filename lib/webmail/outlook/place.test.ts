import { describe, expect, it } from 'vitest';
import { conversationOf, isSameId } from './conversation-id';
import { mailboxPath, placeOfPath } from './place';

describe('placeOfPath', () => {
  it.each([
    ['/mail/', 'inbox', null],
    ['/mail', 'inbox', null],
    ['/mail/0/', 'inbox', null],
    ['/mail/inbox', 'inbox', null],
    ['/mail/1/inbox/id/AAQk%2Bx%3D', 'inbox', 'AAQk+x='],
    ['/mail/sentitems', 'sent', null],
    ['/mail/0/sentitems/id/AAQkA', 'sent', 'AAQkA'],
    ['/mail/id/AAQkA', 'other', 'AAQkA'],
    ['/mail/info@studio.example/', 'inbox', null],
    ['/mail/info%40studio.example/sentitems/id/AAQkA', 'sent', 'AAQkA'],
    ['/mail/drafts', 'other', null],
    ['/mail/archive/id/AAQkA', 'other', 'AAQkA'],
    ['/mail/search/rp/AAMkA', 'other', 'AAMkA'],
    ['/mail/AAMkAGRm', 'other', null],
    ['/mail/constructor', 'other', null],
    ['/mail/0/inbox/id/', 'inbox', null],
    ['/mail/0/inbox/id/%E0%A4%A', 'inbox', '%E0%A4%A'],
  ])('%s is the list %s with %s open', (path, list, id) => {
    expect(placeOfPath(path)).toMatchObject({ view: 'mail', list, id });
  });

  it.each([
    ['/mail/compose/AAMkA', 'compose'],
    ['/mail/deeplink/compose', 'compose'],
    ['/mail/0/deeplink/compose', 'compose'],
    ['/mail/deeplink/read/AAMkA', 'other'],
    ['/mail/deeplink/readconv/AAQkA', 'other'],
    ['/mail/options/general', 'other'],
    ['/calendar/view/week', 'other'],
    ['/mailbox/inbox', 'other'],
    ['/', 'other'],
  ])('%s shows no list but %s', (path, view) => {
    expect(placeOfPath(path)).toEqual({ view });
  });

  it.each([
    ['/mail/', '/mail/'],
    ['/mail/inbox/id/AAQkA', '/mail/'],
    ['/mail/0/inbox', '/mail/0/'],
    ['/mail/2', '/mail/2/'],
    ['/mail/2024plans', '/mail/'],
  ])('%s is in the mailbox at %s', (path, home) => {
    expect(mailboxPath(path)).toBe(home);
  });
});

describe('the id of a conversation', () => {
  it('is the one of the rows, whatever form the address gives it', () => {
    expect(conversationOf('AAQkAGRmY-_x')).toBe('AAQkAGRmY/+x');
    expect(conversationOf('AQQkADAwAT')).toBe('AQQkADAwAT==');
    expect(conversationOf('AAMkAGRm')).toBeNull();
    expect(conversationOf(null)).toBeNull();
  });

  it('is confirmed by the same id in another form', () => {
    expect(isSameId('AAQkAGRmY/+x==', 'aaqkagrmy-_x')).toBe(true);
    expect(isSameId('AAQkAGRmY', 'AAQkAGRmZ')).toBe(false);
  });
});
