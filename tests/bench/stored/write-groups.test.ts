import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { RadiostilteDatabase } from '../../../lib/store/database';
import { copyOfRow, WEEKS } from './copy-of-row';
import { GROUP, smallSet } from './small-set';
import { writeGroups } from './write-groups';

it('writes every row of every group as a copy of the first one’s', async () => {
  const db = new RadiostilteDatabase();
  await db.open();
  const { sightings = [] } = smallSet(true);
  const rows = sightings.map((row) => JSON.stringify(row)).filter((row) => row.includes(GROUP));
  await writeGroups({ rows: { sightings: rows }, marker: GROUP, weeks: WEEKS, from: 1, until: 13 });
  expect(await db.sightings.count()).toBe(12 * rows.length);
  for (const row of [rows[0], rows.at(-1)]) {
    const copy = JSON.parse(copyOfRow(row ?? '', 12));
    expect(await db.sightings.get(copy.key)).toEqual(copy);
  }
  db.close();
});
