import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../build-script';
import { addSample, type Samples } from '../samples';
import { reportAsMarkdown } from './as-markdown';
import { reportAsJson, reportOf } from './report';
import { between } from './write-into';

const MACHINE = { browser: 'Chromium 1', processor: 'A processor', cores: 2, load: 0.1 };

function measured(): Samples {
  const samples: Samples = new Map();
  for (const wobble of [0, 1, -1, 2, -2]) {
    addSample(samples, 'pageCostMs', 'ours', 20 + wobble);
    addSample(samples, 'pageCostMs', 'inboxsdk', 400 + wobble);
    addSample(samples, 'pageCostMs', 'gmailjs', 10 + wobble);
    addSample(samples, 'importSeconds', 'ours', 6);
    addSample(samples, 'importSeconds', 'judgeOnly', 2);
    addSample(samples, 'importSeconds', 'rawOnly', 1);
    addSample(samples, 'oneClickBusyMs', 'busy', 30 + wobble);
  }
  return samples;
}

describe('a report', () => {
  const report = reportOf(measured(), MACHINE, false);
  const goalOf = (name: string) => report.goals.find((goal) => goal.name === name);

  it('says which goals hold, and names none that was not measured', () => {
    expect(goalOf('page: ours to InboxSDK')).toMatchObject({ ratio: 0.05, holds: true });
    expect(goalOf('page: ours to gmail-js')).toMatchObject({ ratio: 2, holds: false });
    expect(goalOf('import: ours to judging and raw writing')).toMatchObject({
      ratio: 2,
      holds: true,
    });
    expect(goalOf('one click: busy')).toMatchObject({ ratio: 30, holds: true });
    expect(report.goals).toHaveLength(4);
    expect(reportAsMarkdown(report)).toContain('| page: ours to gmail-js | 1 | 2.00 |');
  });

  it('has the figures of the issue under their names', () => {
    expect(reportAsJson(report)).toMatchObject({
      pageCostMs: { ours: 20, inboxsdk: 400, gmailjs: 10 },
      importSeconds: { ours: 30, judgeOnly: 10, rawOnly: 5 },
      oneClickBusyMs: 30,
    });
  });

  it('takes nothing that is no number', () => {
    expect(() => addSample(new Map(), 'popupMs', '5', Number.NaN)).toThrow('popupMs of 5');
  });
});

it('finds its place in the page that shows the figures', async () => {
  const page = await readFile(path.join(ROOT, 'docs/performance.md'), 'utf8');
  expect(between(page, 'new')).toContain('\n\nnew\n');
});

it('writes between its marks, and only there', () => {
  const page =
    'before\n<!-- from here on written by `npm run bench -- --write` -->\nold\n<!-- up to here -->\nafter';
  expect(between(page, 'new')).toBe(page.replace('\nold', '\n\nnew'));
  expect(() => between('no marks', 'new')).toThrow('no place');
});
