import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { madeUpFolder } from './made-up-folder';

const PROJECT = path.resolve(import.meta.dirname, '../..');

function evaluate(args: readonly string[], typedIn = PROJECT) {
  const tsx = ['--import', 'tsx', path.join(PROJECT, 'scripts/evaluate.ts')];
  const env = { ...process.env, INIT_CWD: typedIn };
  return spawnSync(process.execPath, [...tsx, ...args], { cwd: PROJECT, encoding: 'utf8', env });
}

const GERMAN = { 'german-mails/messages.jsonl': [{ text: 'Ich melde mich morgen.' }] };

it('prints one object and nothing else, and says on stderr what the folder lacks', () => {
  const folder = madeUpFolder(GERMAN);
  const { stdout, stderr, status } = evaluate(
    ['--json', '--data', path.basename(folder)],
    path.dirname(folder),
  );
  const printed = JSON.parse(stdout);
  expect(printed).toMatchObject({ 'german-mails': { automaticFalseAlarms: 0 } });
  expect(Object.keys(printed)).toEqual(['german-mails', 'time']);
  expect(stderr).toContain('does not hold them: auto, latency, lists');
  expect(status).toBe(0);
}, 120_000);

it('names file and line of what is damaged, and measures the other sets', () => {
  const bc3 = { text: 'Could you send it?', quoted: false, votes: { req: 1 } };
  const folder = madeUpFolder({ ...GERMAN, 'bc3/sentences.jsonl': [bc3] });
  appendFileSync(path.join(folder, 'german-mails/messages.jsonl'), '{"text": "Ich\n');
  const { stdout, stderr, status } = evaluate(['--json', '--data', folder]);
  expect(stderr).toMatch(/Left out german-mails: .*messages\.jsonl:2: /);
  expect(JSON.parse(stdout)).toMatchObject({ bc3: { f1: 1 } });
  expect(status).toBe(2);
}, 120_000);

it.each([
  ['a folder that is not there', ['--data', 'no-such-folder'], 'There is no folder'],
  ['a folder without sets', ['--data', 'docs'], 'No set was found there.'],
  ['a set that is none', ['--only', 'no-such-set'], 'No set is called no-such-set'],
  ['an argument that is none', ['--dir', 'docs'], 'These arguments are not known.'],
])(
  'ends with a sentence on %s',
  (_, args, sentence) => {
    const { stdout, stderr, status } = evaluate(args);
    expect(stderr).toContain(sentence);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  },
  120_000,
);
