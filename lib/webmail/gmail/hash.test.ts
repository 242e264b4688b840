import { describe, expect, it } from 'vitest';
import { placeOfHash } from './hash';

const TOKEN = 'FMfcgzQhWLQBlZNtJGPlvRTnkNpnvkst';
const ID = '1a07fdc9e4052e6b';
const opened = { view: 'thread', name: { legacyId: ID } };

describe('placeOfHash', () => {
  it.each([
    ['', 'inbox', 1],
    ['#', 'inbox', 1],
    ['#inbox', 'inbox', 1],
    ['#inbox?compose=new', 'inbox', 1],
    ['#inbox/p2', 'inbox', 2],
    ['#sent', 'sent', 1],
    ['#sent/p12', 'sent', 12],
    ['#starred', 'other', 1],
    ['#all/p3', 'other', 3],
    ['#label/Kunden%2FKeller', 'other', 1],
    ['#label/p2', 'other', 1],
    ['#label/Kunden/p2', 'other', 2],
    [`#label/${ID}`, 'other', 1],
    [`#label/${TOKEN}/p2`, 'other', 2],
    ['#category/promotions', 'other', 1],
    ['#search/in%3Asent', 'other', 1],
    ['#search/from%3Aa%40b.example/p2', 'other', 2],
    ['#advanced-search/from=a%40b.example', 'other', 1],
  ])('%s is the list %s, page %i', (hash, list, page) => {
    expect(placeOfHash(hash)).toMatchObject({ view: 'list', list, page });
  });

  it.each([
    `#inbox/${TOKEN}`,
    `#inbox/${ID}`,
    `#all/${ID}?compose=new`,
    `#inbox/p2/${TOKEN}`,
    `#sent/${TOKEN}`,
    `#label/Kunden/${TOKEN}`,
    `#search/plain%20words/${TOKEN}`,
    '#inbox/%23thread-f%3A1875746813378899563',
    '#inbox/%23thread-f%3A1875746813378899563%7Cmsg-f%3A1875746813378899563',
  ])('%s is the thread', (hash) => {
    expect(placeOfHash(hash)).toMatchObject(opened);
  });

  it('knows a thread that the user started only by its permanent name', () => {
    expect(placeOfHash('#sent/QgrcJHsNlSQcfgjBzBZHjnwcdHrKsCNPzZb')).toMatchObject({
      view: 'thread',
      name: { permId: 'thread-a:r-6480011537702381553' },
    });
  });

  it.each([
    ['#inbox/p2', 'inbox', 2],
    ['#category/updates', 'category/updates', 1],
    [`#category/updates/p3/${TOKEN}`, 'category/updates', 3],
    ['#search/from%3Aa%40b.example/p2', 'search/from%3Aa%40b.example', 2],
    [`#trash/${ID}`, 'trash', null],
  ])('%s is of the folder %s, page %s', (hash, folder, page) => {
    expect(placeOfHash(hash)).toMatchObject({ folder, page });
  });

  it('knows whether one message of the thread is meant', () => {
    const named = '#inbox/thread-f%3A1875746813378899563';
    expect(placeOfHash(named)).not.toHaveProperty('name.single');
    expect(placeOfHash(`${named}%7Cmsg-f%3A5`)).toHaveProperty('name.single', true);
  });

  it.each(['#settings/general', '#chat/home', '#inbox/nothing', '#label', '#%', '#inbox/%E0%A4%A'])(
    '%s is neither',
    (hash) => {
      expect(placeOfHash(hash)).toEqual({ view: 'other' });
    },
  );
});
