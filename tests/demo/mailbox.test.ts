import { describe, expect, test } from 'vitest';
import { DEMO_NOW, NORA } from './letter';
import { DEMO_PRIVATE, DEMO_THREADS, demoMailbox } from './mailbox';

const messages = demoMailbox();

describe('the demo mailbox', () => {
  test('has threads in all languages of the interface, silent and calm ones', () => {
    expect(DEMO_THREADS.length).toBeGreaterThanOrEqual(40);
    for (const language of ['nl', 'en', 'de', 'fr']) {
      const own = DEMO_THREADS.filter((thread) => thread.language === language);
      expect(new Set(own.map(({ silent }) => silent)), language).toEqual(new Set([true, false]));
    }
  });

  test('names nobody outside the example domain', () => {
    const people = messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
    expect(people.filter(({ email }) => !email.endsWith('.example'))).toEqual([]);
    expect(people.map(({ email }) => email)).toEqual(expect.arrayContaining([...DEMO_PRIVATE]));
  });

  test('gives every message an id of its own, a recipient, and a time before now', () => {
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
    expect(messages.filter(({ to }) => to.length === 0)).toEqual([]);
    expect(messages.filter(({ date }) => date >= DEMO_NOW)).toEqual([]);
  });

  test('tells each thread in the order of time', () => {
    for (const { id } of DEMO_THREADS) {
      const dates = messages.filter(({ threadId }) => threadId === id).map(({ date }) => date);
      expect(dates, id).toEqual([...dates].sort());
    }
  });

  test('sends Nora’s letters at her own clock time', () => {
    const quote = messages.find(({ id }) => id === 'nl-offerte-bakkerij-2');
    expect(quote).toMatchObject({ from: NORA, date: '2026-09-07T08:05:00.000Z' });
  });
});
