// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createHealth } from './health';
import type { Selector } from './selector';

const ROW: Selector = {
  name: 'row',
  needed: true,
  alternatives: [
    { css: 'tr.new', serves: 'today', evidenced: '2026-09' },
    { css: 'tr.old', serves: 'before', evidenced: '2014-01' },
  ],
};

const nothing = () => document.createElement('div');

function listOf(rows: string): Element {
  const table = document.createElement('table');
  table.innerHTML = `<tbody>${rows}</tbody>`;
  return table;
}

describe('createHealth', () => {
  it('counts a hit for any alternative under any root, and a miss for none', () => {
    const health = createHealth([ROW]);
    health.expect(ROW, nothing(), listOf('<tr class="old"></tr>'));
    health.expect(ROW, nothing());
    expect(health.readings()).toEqual([
      { name: 'row', needed: true, hits: 1, misses: 1, missing: 1, used: 1 },
    ]);
  });

  it('gives the same list until something is counted', () => {
    const health = createHealth([ROW]);
    const before = health.readings();
    expect(health.readings()).toBe(before);
    health.saw(ROW, true);
    expect(health.readings()).not.toBe(before);
  });

  it('counts what no selector alone can tell', () => {
    const health = createHealth([ROW]);
    health.saw(ROW, true);
    health.saw(ROW, false);
    expect(health.readings()).toMatchObject([{ hits: 1, misses: 1, missing: 1, used: null }]);
  });

  it('misses nothing any more once it is found again', () => {
    const health = createHealth([ROW]);
    expect(health.isMissing()).toBe(false);
    health.expect(ROW, nothing());
    health.expect(ROW, nothing());
    expect(health.isMissing()).toBe(true);
    health.expect(ROW, listOf('<tr class="new"></tr>'));
    expect(health.isMissing()).toBe(false);
    expect(health.readings()).toMatchObject([{ hits: 1, misses: 2, missing: 0, used: 0 }]);
  });

  it('is not troubled by what the adapter can do without', () => {
    const snippet = { ...ROW, name: 'snippet', needed: false };
    const health = createHealth([snippet]);
    health.expect(snippet, nothing());
    expect(health.isMissing()).toBe(false);
  });
});
