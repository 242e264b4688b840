import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BackupProblem, BackupRefused } from './backup-form';
import { JsonEntries, type JsonEntry } from './json-entries';

function read(text: string, sizes: readonly number[] = [text.length]): readonly JsonEntry[] {
  const entries = new JsonEntries();
  const found: JsonEntry[] = [];
  let at = 0;
  for (let index = 0; at < text.length; index += 1) {
    const size = Math.max(1, sizes[index % sizes.length] ?? 1);
    found.push(...entries.take(text.slice(at, at + size)));
    at += size;
  }
  found.push(...entries.take(''));
  entries.end();
  return found;
}

function problem(text: string): BackupProblem | null {
  try {
    read(text);
    return null;
  } catch (error) {
    if (error instanceof BackupRefused) return error.problem;
    throw error;
  }
}

/** What whoever reads the whole text at once would have. */
function expected(whole: Readonly<Record<string, unknown>>): readonly JsonEntry[] {
  return Object.entries(whole).flatMap(([part, value]): readonly JsonEntry[] =>
    Array.isArray(value)
      ? value.map((one: unknown, index) => ({ part, number: index + 1, value: one }))
      : [{ part, number: null, value }],
  );
}

const name = fc.string().filter((one) => !['__proto__', 'constructor', 'prototype'].includes(one));
const value = fc.jsonValue({ maxDepth: 3 });
const whole = fc.dictionary(name, fc.oneof(value, fc.array(value)), { minKeys: 1 });

describe('a file of JSON', () => {
  it('is taken apart as it is, in whatever pieces it comes and however it is laid out', () => {
    fc.assert(
      fc.property(
        whole.map((one) => JSON.parse(JSON.stringify(one)) as Record<string, unknown>),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.constantFrom(undefined, 2, '\t'),
        (one, sizes, space) => {
          fc.pre(!/"(__proto__|constructor|prototype)":/.test(JSON.stringify(one)));
          expect(read(JSON.stringify(one, null, space), sizes)).toEqual(expected(one));
        },
      ),
    );
  });

  it.each(['', ' ', 'From anna@kellerbau.example', '[1]', '"{}"', '7'])(
    '%j is none of ours',
    (text) => {
      expect(problem(text)).toEqual({ why: 'not-ours' });
    },
  );

  it.each([
    ['{"a": [{"b": 1}, {"b": 2', 'a', 1],
    ['{"a": [{"b": 1}, {"b" 2}]}', 'a', 2],
    ['{"a": [1,,2]}', 'a', 2],
    ['{"a": [1,]}', 'a', 2],
    ['{"a": 1} x', null, null],
    ['{"a": 1}{"b": 2}', null, null],
    ['{"a": [1] 2}', 'a', null],
    ['{"a": "\u0000"}', 'a', null],
  ])('%j is damaged, and says where', (text, part, number) => {
    expect(problem(text)).toEqual({ why: 'damaged', part, number });
  });

  it.each([
    '{"__proto__": {"a": 1}}',
    '{"constructor": {"prototype": {"a": 1}}}',
    '{"\\u005f_proto__": 1}',
  ])('refuses names that reach what all objects share: %s', (entry) => {
    expect(problem(`{"decisions": [1, ${entry}]}`)).toMatchObject({ why: 'damaged', number: 2 });
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('refuses what is nested without end, before it is read', () => {
    expect(problem(`{"a": ${'['.repeat(1_000_000)}`)).toEqual({ why: 'too-deep' });
    expect(problem(`{"a": [${'{"b":'.repeat(100)}`)).toEqual({ why: 'too-deep' });
  });

  it('refuses an entry that never ends', () => {
    expect(problem(`{"a": ["${'x'.repeat(3_000_000)}`)).toMatchObject({
      why: 'damaged',
      part: 'a',
    });
  });
});
