import { expect, test } from 'vitest';
import { comparableId, createEwsIds } from './ews-ids';

const ids = createEwsIds('nora@studio-lind.example', 'outlook.office.com');

test('ids are base64 of whole groups, with both odd signs, and other ones by seed and mailbox', () => {
  for (const id of [ids.conversation('offer'), ids.item('offer-1')]) {
    expect(id).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(id.length % 4).toBe(0);
    expect(id).toContain('+');
    expect(id).toContain('/');
  }
  const made = Array.from({ length: 500 }, (_, i) => ids.conversation(`thread ${i}`));
  expect(new Set(made).size).toBe(500);
  expect(createEwsIds('jan@devries.example', 'outlook.office.com').conversation('offer')).not.toBe(
    ids.conversation('offer'),
  );
});

test('the first letters tell a conversation of each kind of account from an item', () => {
  const consumer = createEwsIds('nora@studio-lind.example', 'outlook.live.com');
  expect(consumer.conversation('offer')).toMatch(/^AQQk/);
  expect(ids.conversation('offer')).toMatch(/^AAQk/);
  expect(ids.item('offer')).toMatch(/^AAMk/);
});

test('the form of addresses names the same thing', () => {
  expect(comparableId('AAQk_a-b')).toBe(comparableId('AAQk+a/b='));
});
