import { expect, it } from 'vitest';
import { sightingKey } from '../../../lib/domain/sighting-key';
import { copyOfRow } from './copy-of-row';
import { GROUP, smallSet } from './small-set';

const WEEK = 7 * 86_400_000;

it('makes another row of the same kind, which goes by its own content as its key', () => {
  const rows = (smallSet(true)['sightings'] ?? []).filter((row) =>
    JSON.stringify(row).includes(GROUP),
  );
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    const copy = JSON.parse(copyOfRow(JSON.stringify(row), 7));
    const { sentAt } = (row as { sighting: { sentAt: { from: number } } }).sighting;
    expect(copy.sighting.sentAt.from).toBe(sentAt.from - 7 * WEEK);
    expect(copy.key).toBe(sightingKey(copy.sighting));
    expect(copy.thread).toContain(' g7-');
    expect(JSON.stringify(copy)).not.toContain(GROUP);
  }
});

it('leaves what belongs to no group as it is', () => {
  const due = JSON.stringify({ key: 'nora@studio-lind.example due-1', days: 20725 });
  expect(copyOfRow(due, 7)).toBe(due);
});
