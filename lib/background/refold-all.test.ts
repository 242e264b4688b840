import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultSettings } from '../settings/settings';
import { RadiostilteDatabase } from '../store/database';
import { refoldAll, refoldWanted, wantRefold } from './refold-all';

const JULY = Date.UTC(2026, 6, 6, 10);
const settings = defaultSettings('UTC');

let db: RadiostilteDatabase;
beforeEach(() => {
  db = new RadiostilteDatabase('refold-all');
});
afterEach(() => db.delete());

const isWanted = async () => Number((await db.meta.get('folded-by'))?.value ?? 0) <= 0;

it('does not fulfil what is wanted only after it began', async () => {
  await wantRefold(db);
  const running = refoldAll(db, settings, JULY);
  await wantRefold(db);
  await running;
  expect(await isWanted()).toBe(true);
  await refoldWanted(db, JULY);
  expect(await isWanted()).toBe(false);
});

it('is done once, whoever wanted it how often', async () => {
  await wantRefold(db);
  await wantRefold(db);
  await Promise.all([refoldWanted(db, JULY), refoldWanted(db, JULY)]);
  expect(await isWanted()).toBe(false);
});

it('is not wanted where what wanted it was undone', async () => {
  await refoldWanted(db, JULY);
  const failing = db.transaction('rw', db.meta, async () => {
    await wantRefold(db);
    throw new Error('undone');
  });
  await expect(failing).rejects.toThrow('undone');
  expect(await isWanted()).toBe(false);
});
