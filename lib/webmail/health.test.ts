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

describe('createHealth', () => {
  it('counts a hit for any alternative under any root, and a miss for none', () => {
    const table = document.createElement('table');
    table.innerHTML = '<tbody><tr class="old"></tr></tbody>';
    const health = createHealth([ROW]);
    health.expect(ROW, document.createElement('div'), table);
    health.expect(ROW, document.createElement('div'));
    expect(health.readings()).toEqual([{ name: 'row', needed: true, hits: 1, misses: 1 }]);
  });
});
