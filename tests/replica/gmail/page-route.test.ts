import { describe, expect, test } from 'vitest';
import { hashOfList, hashOfThread, parseHash, threadRef } from './page-route';

const HEX = '1a07fdc9e4052e6b';
const TOKEN = 'FMfcgzQhWLQBlZNtJGPlvRTnkNpnvkst';

describe('parseHash', () => {
  test.each([
    ['#inbox', { list: { name: 'inbox', argument: '' }, page: 1, thread: null }],
    ['#sent/p2', { list: { name: 'sent', argument: '' }, page: 2, thread: null }],
    [`#inbox/${TOKEN}`, { thread: HEX }],
    [`#all/${HEX}`, { list: { name: 'all', argument: '' }, thread: HEX }],
    ['#inbox/%23thread-f%3A1875746813378899563', { thread: HEX }],
    ['#sent/%23thread-a%3Ar-42', { thread: 'thread-a:r-42' }],
    [
      `#search/from%3Aanna+keller/${TOKEN}`,
      { list: { name: 'search', argument: 'from:anna keller' }, thread: HEX },
    ],
    ['#label/Kunden%2FKeller/p3', { list: { name: 'label', argument: 'Kunden/Keller' }, page: 3 }],
    ['#spam', { list: { name: 'spam', argument: '' } }],
    ['#chats', { list: { name: 'other', argument: 'chats' } }],
    ['#category/updates', { list: { name: 'category', argument: 'updates' } }],
    ['#inbox?compose=new', { compose: ['new'], thread: null }],
    [`#inbox/${TOKEN}?compose=new%2CNKqLGVng`, { compose: ['new', 'NKqLGVng'], thread: HEX }],
  ])('%s', (hash, expected) => expect(parseHash(hash)).toMatchObject(expected));

  test.each(['', '#', '#nonsense', '#label/'])('%j is no place', (hash) =>
    expect(parseHash(hash)).toBeNull(),
  );

  test('a label that looks like a token stays a label', () => {
    expect(parseHash(`#label/${TOKEN}`)).toMatchObject({
      list: { name: 'label', argument: TOKEN },
    });
    expect(threadRef('Kunden')).toBeNull();
  });
});

describe('hashes', () => {
  test('lists come back as they went', () => {
    for (const list of [
      { name: 'label', argument: 'Kunden/Keller & Söhne' },
      { name: 'search', argument: 'from:anna offer' },
    ] as const) {
      expect(parseHash(hashOfList(list, 2))).toMatchObject({ list, page: 2 });
    }
  });

  test('threads come back as they went', () => {
    const list = { name: 'inbox', argument: '' } as const;
    expect(hashOfThread(list, 'thread-f:1875746813378899563')).toBe(`#inbox/${TOKEN}`);
    expect(parseHash(hashOfThread(list, 'thread-a:r-5'))?.thread).toBe('thread-a:r-5');
  });
});
