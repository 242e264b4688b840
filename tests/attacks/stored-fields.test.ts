/** The privacy statement names every field that is stored. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../lib/settings/settings-schema';
import { SYNCED } from '../../lib/settings/sync/synced-fields';
import { sightingSchema } from '../../lib/store/backup/sighting-schema';
import { RadiostilteDatabase } from '../../lib/store/database';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const STATEMENT = read('docs/privacy.md');
const STORED = STATEMENT.slice(
  STATEMENT.indexOf('## What is stored'),
  STATEMENT.indexOf('## Permissions'),
);

/** Where a row's type stands; what a row inherits first. */
const ROWS: Readonly<Record<string, readonly (readonly [file: string, name: string])[]>> = {
  accounts: [['lib/store/rows.ts', 'AccountRow']],
  coverage: [['lib/store/rows.ts', 'CoverageRow']],
  names: [['lib/store/rows.ts', 'NameRow']],
  spellings: [['lib/store/rows.ts', 'SpellingRow']],
  threads: [['lib/store/rows.ts', 'ThreadRow']],
  correspondents: [['lib/store/rows.ts', 'CorrespondentRow']],
  catchUps: [
    ['lib/domain/catch-up/catch-up.ts', 'CatchUp'],
    ['lib/store/rows.ts', 'CatchUpRow'],
  ],
  unfolded: [['lib/store/rows.ts', 'UnfoldedRow']],
  setAside: [['lib/store/rows.ts', 'SetAsideRow']],
  commands: [['lib/store/rows.ts', 'CommandRow']],
  sightings: [['lib/domain/sighting.ts', 'Seen']],
};

/** What the statement says of one table: its line, and those below without a name of their own. */
function saidOf(table: string): string {
  const [, after = ''] = STORED.split(`\n| \`${table}\``);
  return after.split(/\n\| `|\n\n/)[0] ?? '';
}

function fieldsOf(file: string, name: string): readonly string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = source.statements.find(
    (one): one is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(one) && one.name.text === name,
  );
  if (found === undefined) throw new Error(`no interface ${name} in ${file}`);
  return found.members.flatMap((member) => (member.name ? [member.name.getText(source)] : []));
}

/** Keys under which single values are stored. */
function metaKeys(): readonly string[] {
  const [, type = ''] = read('lib/store/rows.ts').split('export type MetaRow =');
  const lines = type.split('\n/**')[0]?.match(/readonly key: [^;]+;/g) ?? [];
  return lines.flatMap((line) => [...line.matchAll(/'([\w-]+)'/g)].map(([, key = '']) => key));
}

const unnamed = (fields: readonly string[], said: string) =>
  fields.filter((field) => !said.includes(`\`${field}\``));

describe('the privacy statement', () => {
  it('has a part for every table', () => {
    const tables = new RadiostilteDatabase('privacy').tables.map(({ name }) => name);
    expect(tables.filter((table) => saidOf(table) === '')).toEqual([]);
    const known = [...Object.keys(ROWS), 'decisions', 'meta'];
    expect(tables.filter((table) => !known.includes(table))).toEqual([]);
  });

  it.each(Object.entries(ROWS))('names every field of %s', (table, types) => {
    const fields = types.flatMap(([file, name]) => fieldsOf(file, name));
    expect(fields.length).toBeGreaterThan(0);
    expect(unnamed(fields, saidOf(table))).toEqual([]);
  });

  it('names every single value', () => {
    expect(metaKeys()).toContain('device');
    expect(unnamed(metaKeys(), saidOf('meta'))).toEqual([]);
  });

  it('names every setting, and which of them may travel', () => {
    const [, settings = ''] = STORED.split('The settings are one object');
    expect(unnamed(Object.keys(settingsSchema.shape), settings)).toEqual([]);
    const [, travel = ''] = settings.split('**Taking settings along.**');
    expect(unnamed([...SYNCED], travel.split('\n\n')[0] ?? '')).toEqual([]);
  });

  it('says what each kind of sighting holds', () => {
    const words: Readonly<Record<string, string>> = {
      message: 'of a message:',
      send: 'of a Send:',
      undone: 'of a Send taken back:',
      'whole-look': 'of a whole look:',
      'print-look': 'of a print page:',
    };
    const kinds = sightingSchema.def.options.map((one) =>
      String([...one.shape.kind.def.values][0]),
    );
    expect(kinds.sort()).toEqual(Object.keys(words).sort());
    for (const part of Object.values(words)) expect(saidOf('sightings')).toContain(part);
  });
});

describe('what the code stores elsewhere', () => {
  it('is asked for in these files only', () => {
    const storing = /\bbrowser\.storage\b|\b(?:local|session)Storage\b|document\.cookie|\bcaches\./;
    const places = ts.sys
      .readDirectory(
        ROOT,
        ['.ts', '.tsx'],
        ['node_modules', '**/*.test.*'],
        ['lib', 'entrypoints', 'components'],
      )
      .filter((file) => storing.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')))
      .map((file) => path.relative(ROOT, file));
    expect(places.sort()).toEqual([
      'components/shared/key-help.tsx',
      'entrypoints/options/take-along-source.ts',
      'lib/background/mail-tabs.ts',
      'lib/background/set-aside.ts',
      'lib/background/sync/sync-round.ts',
      'lib/background/sync/sync-storage.ts',
      'lib/background/take-along/wipe-everything.ts',
      'lib/settings/stored-settings.ts',
      'lib/settings/sync/sync-state.ts',
      'lib/store/trouble.ts',
      'lib/webmail/outlook/list-part.ts',
      'lib/webmail/outlook/outlook-page.ts',
    ]);
  });
});
