import { describe, expect, it } from 'vitest';
import { longTasksOf } from './long-tasks';
import { extensionSpells, milliseconds, type Profile, processorMs, without } from './script-time';

const frame = (functionName: string, url: string) => ({ functionName, url });
const OWN = 'chrome-extension://abc/content.js';
const PAGE = 'https://mail.google.com/app.js';
const ALL = { from: 0, until: 1_000_000 };

/** Page code calls ours, which calls the browser and a function of the page. */
const NODES = [
  { id: 1, callFrame: frame('(root)', ''), children: [2, 3, 8] },
  { id: 2, callFrame: frame('(program)', '') },
  { id: 3, callFrame: frame('render', PAGE), children: [4, 7] },
  { id: 4, callFrame: frame('patched', OWN), children: [5, 6] },
  { id: 5, callFrame: frame('querySelector', '') },
  { id: 6, callFrame: frame('callback', PAGE) },
  { id: 7, callFrame: frame('append', '') },
  { id: 8, callFrame: frame('look', OWN) },
];

function profileOf(samples: readonly number[]): Profile {
  return {
    nodes: NODES,
    startTime: 0,
    samples,
    timeDeltas: samples.map((_, i) => (i === 0 ? 0 : 1_000)),
  };
}

describe('the time of an extension’s script', () => {
  it('is what its functions and the browser for them took, and nothing of the page', () => {
    // The last sample has no end.
    const spells = extensionSpells(profileOf([2, 3, 4, 5, 6, 7, 8, 2, 2]), []);
    expect(spells).toEqual([
      { from: 2_000, until: 4_000 },
      { from: 6_000, until: 7_000 },
    ]);
    expect(milliseconds(spells, ALL)).toBe(3);
    expect(milliseconds(spells, { from: 3_000, until: 6_500 })).toBe(1.5);
  });

  it('holds the time in which its scripts are compiled', () => {
    const spells = extensionSpells(profileOf([2, 2, 8, 2]), [{ from: 1_000, until: 2_500 }]);
    expect(milliseconds(spells, ALL)).toBe(2);
  });
});

describe('a long task', () => {
  const task = { from: 0, until: 60_000 };

  it('is an extension’s where it is long by its part only, or by its part alone', () => {
    expect(longTasksOf([task], [{ from: 0, until: 12_000 }])).toBe(1);
    expect(longTasksOf([{ from: 0, until: 200_000 }], [{ from: 0, until: 51_000 }])).toBe(1);
  });

  it('is the page’s where it would be long without it', () => {
    expect(longTasksOf([{ from: 0, until: 200_000 }], [{ from: 0, until: 12_000 }])).toBe(0);
    expect(longTasksOf([task], [])).toBe(0);
    expect(longTasksOf([{ from: 0, until: 49_000 }], [{ from: 0, until: 49_000 }])).toBe(0);
  });
});

it('a spell without another one keeps what lies around it', () => {
  const layouts = [
    { from: 0, until: 12 },
    { from: 20, until: 30 },
    { from: 95, until: 200 },
  ];
  expect(without([{ from: 10, until: 100 }], layouts)).toEqual([
    { from: 12, until: 20 },
    { from: 30, until: 95 },
  ]);
  expect(without([{ from: 21, until: 29 }], layouts)).toEqual([]);
  expect(without([{ from: 40, until: 50 }], layouts)).toEqual([{ from: 40, until: 50 }]);
});

it('what ran while others had the processor counts for less', () => {
  const tasks = [
    { from: 0, until: 10_000, share: 1 },
    { from: 20_000, until: 30_000, share: 0.5 },
    { from: 40_000, until: 50_000, share: 1 },
  ];
  const spells = [
    { from: 1_000, until: 3_000 },
    { from: 8_000, until: 24_000 },
    { from: 26_000, until: 28_000 },
    { from: 41_000, until: 42_000 },
  ];
  expect(processorMs(spells, ALL, tasks)).toBe(2 + 2 + 2 + 1 + 1);
  expect(processorMs(spells, { from: 0, until: 20_000 }, tasks)).toBe(4);
  expect(processorMs(spells, ALL, [])).toBe(0);
});
