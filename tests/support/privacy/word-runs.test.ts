import { expect, it } from 'vitest';
import { leakedRuns, textsIn } from './word-runs';

const BODY = 'Dear Nora,\nthe files are on the old server, please look there.';

it('finds five words of a mail in whatever is stored, however they stand there', () => {
  const stored = { threads: [{ note: { text: 'The files: are ON the…' } }] };
  expect(leakedRuns(stored, [BODY], { texts: [] })).toEqual(['the files are on the']);
  expect(leakedRuns({ 'the files are on the': 1 }, [BODY], { texts: [] })).toHaveLength(1);
});

it('leaves alone what the subject says too, and what is shorter', () => {
  const stored = ['the files are on the', 'please look there'];
  expect(leakedRuns(stored, [BODY], { texts: ['Re: the files are on the way'] })).toEqual([]);
  expect(leakedRuns(['please look there now and then'], [BODY], { texts: [] })).toEqual([]);
});

it('sees every text there is', () => {
  expect(textsIn({ a: ['b', { c: 1, d: 'e' }], f: null })).toEqual([
    'a',
    '0',
    'b',
    '1',
    'c',
    'd',
    'e',
    'f',
  ]);
});
