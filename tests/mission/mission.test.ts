import { describe, expect, it } from 'vitest';
import { missionFaults } from '../../scripts/mission/faults';
import { missionPage } from '../../scripts/mission/page';
import type { Outcome, Project, Proof } from '../../scripts/mission/proof';
import type { MissionDocument, Row } from '../../scripts/mission/row';
import { DOCUMENTS } from '../../scripts/mission/rows';

const RULE: Row = { id: 'S0-01', kind: 'RULE', gist: 'be kind', feature: 'Kind texts.' };
const TEXT: Row = {
  id: 'S0-02',
  kind: 'TPL',
  gist: 'one text',
  feature: 'A text in the reply.',
  onPages: true,
};
const NONE: Row = { id: 'S0-03', kind: '–', gist: 'a trick', declined: 'We play no tricks.' };

function documentOf(...rows: readonly Row[]): readonly MissionDocument[] {
  return [{ id: 'S0', about: 'a made-up one', rows }];
}

function proof(title: string, project: Project = 'unit', outcome: Outcome = 'passed'): Proof {
  return {
    file: project === 'unit' ? 'lib/a.test.ts' : 'tests/e2e/a.spec.ts',
    title,
    project,
    outcome,
  };
}

const GOOD = [
  proof('is kind (S0-01)'),
  proof('S0-02 goes in', 'gmail'),
  proof('S0-02 goes in', 'outlook'),
];

describe('what is not shown', () => {
  it('is nothing where each row has tests that passed where they must', () => {
    expect(missionFaults(documentOf(RULE, TEXT, NONE), GOOD)).toEqual([]);
  });

  it('names a row without a test', () => {
    expect(missionFaults(documentOf(RULE), [proof('is kind')])).toEqual([
      'S0-01: no test names it',
    ]);
  });

  it.each(['failed', 'skipped'] as const)(
    'names a row with one test that %s, and the test',
    (outcome) => {
      const bad = proof('is kind to all (S0-01)', 'unit', outcome);
      expect(missionFaults(documentOf(RULE), [...GOOD.slice(0, 1), bad])).toEqual([
        `S0-01: ${outcome}: lib/a.test.ts (unit): is kind to all (S0-01)`,
      ]);
    },
  );

  it('names the page on which a row has no test', () => {
    const only = [proof('S0-02 goes in', 'gmail'), proof('S0-02 is whole')];
    expect(missionFaults(documentOf(TEXT), only)).toEqual([
      'S0-02: no test of it passed on outlook',
    ]);
  });

  it('names a row that nobody knows, once a test, and one that is declined and tested', () => {
    const strange = proof('S0-99 is strange', 'gmail');
    expect(missionFaults(documentOf(NONE), [strange, strange, proof('S0-03 tricks')])).toEqual([
      'S0-03: is declined, but tested',
      'S0-99: there is no such row, named by tests/e2e/a.spec.ts (gmail): S0-99 is strange',
    ]);
  });
});

describe('the page', () => {
  const page = missionPage(documentOf(NONE, TEXT, RULE), GOOD);

  it('has a line for each row, in order, with its feature and its tests', () => {
    const lines = page.split('\n').filter((line) => line.startsWith('| S0'));
    expect(lines).toEqual([
      '| S0-01 | RULE | be kind | Kind texts. | [lib/a.test.ts](../lib/a.test.ts): “is kind (S0-01)” |',
      '| S0-02 | TPL | one text | A text in the reply. | [tests/e2e/a.spec.ts](../tests/e2e/a.spec.ts) (gmail, outlook): “S0-02 goes in” |',
      '| S0-03 | – | a trick | declined | – |',
    ]);
    expect(page).toContain('- **S0-03** a trick: We play no tricks.');
  });

  it('is the same in whatever order the tests ran', () => {
    expect(missionPage(documentOf(RULE, TEXT, NONE), [...GOOD].reverse())).toBe(page);
  });

  it('shows no test that did not pass', () => {
    const red = [...GOOD, proof('S0-01 is red', 'unit', 'failed')];
    expect(missionPage(documentOf(NONE, TEXT, RULE), red)).toBe(page);
  });

  it('counts the many of a file, and keeps its cells whatever a title quotes', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((end) => proof(`S0-01 "x | <b>\n*y*" ${end}`));
    const [row = ''] = missionPage(documentOf(RULE), many)
      .split('\n')
      .filter((line) => line.startsWith('| S0-01'));
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    expect(row).toContain('“S0-01 "x \\| \\<b\\> \\*y\\*" c”; 2 more');
  });
});

describe('the rows of the mission', () => {
  const rows = DOCUMENTS.flatMap((document) => document.rows);

  it('are 131, each once, under their document', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(131);
    expect(rows).toHaveLength(131);
    for (const document of DOCUMENTS) {
      const numbers = document.rows.map(({ id }) => Number(id.slice(3))).sort((a, b) => a - b);
      expect(document.rows.every(({ id }) => id.startsWith(`${document.id}-`))).toBe(true);
      expect(numbers).toEqual(document.rows.map((_, index) => index + 1));
    }
  });
});
