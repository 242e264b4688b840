import { describe, expect, it } from 'vitest';
import { SELECTORS } from '../webmail/gmail/selectors';
import { COMPOSE_SELECTORS } from '../webmail/outlook/compose-selectors';
import { READING_SELECTORS } from '../webmail/outlook/selectors';
import { factOf, factsOf, unclearIn } from './facts';

const ALL = [...SELECTORS, ...READING_SELECTORS, ...COMPOSE_SELECTORS];

it.each(ALL.filter(({ needed }) => needed).map(({ name }) => name))(
  'has a name for what %s tells',
  (name) => {
    expect(factOf(name)).not.toBe('rest');
  },
);

describe('the facts', () => {
  const fares = (name: string, hitAt: number | null, missingSince: number | null = null) => ({
    name,
    needed: name !== 'row-date',
    hitAt,
    missingSince,
  });

  it('work while all that was looked for is found, as of the one found longest ago', () => {
    expect(factsOf([fares('main', 5), fares('row', 3), fares('row-ids', null)])).toEqual([
      { fact: 'list', state: 'works', foundAt: 3 },
    ]);
  });

  it('are missing where something needed is, and less where it is not', () => {
    expect(factsOf([fares('main', 5), fares('row', 3, 4), fares('row-date', null, 4)])).toEqual([
      { fact: 'list', state: 'missing', foundAt: 3 },
      { fact: 'dates', state: 'less', foundAt: null },
    ]);
  });

  it('are missing, though nobody needs them, where a list never counts as read without', () => {
    const sections = { ...fares('inbox-undivided', null, 4), needed: false };
    expect(factsOf([sections])).toEqual([{ fact: 'inboxParts', state: 'missing', foundAt: null }]);
    expect(unclearIn([sections, fares('row', null, 4)])).toEqual(['inboxParts']);
    expect(unclearIn([{ ...sections, hitAt: 5, missingSince: null }])).toEqual([]);
  });

  it('are unseen before there was an occasion, and not named where a page has none', () => {
    expect(factsOf([fares('heading', null)])).toEqual([
      { fact: 'thread', state: 'unseen', foundAt: null },
    ]);
  });
});
