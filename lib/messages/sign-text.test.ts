import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../tests/support/texts';
import { CUES } from '../domain/judgement/expects/cues/cue-lists';
import { LANGUAGES } from '../settings/settings';
import { signTexts } from './sign-text';

const DOMAIN = join(import.meta.dirname, '../domain');
const FAMILY = /['`]((?:text|subject|sender|own|promise|phase|learnt):[a-z0-9-]+)(?::|['`])/g;

/** Parts of the lexicons that take a meaning away, or only help to cut a text: no verdict names them. */
const NEVER_TOLD = new Set([
  'own:sign-off',
  'text:condition',
  'text:decision',
  'text:disclaimer',
  'text:filler',
  'text:greeting',
  'text:idle-question',
  'text:matter',
  'text:salutation',
  'text:small-talk',
  'text:turn-to-matter',
  'text:when',
]);

function familiesInCode(): readonly string[] {
  const files = ['judgement', 'promises', 'phases'].flatMap((folder) =>
    readdirSync(join(DOMAIN, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(DOMAIN, folder, name)),
  );
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(FAMILY)].map(([, family = '']) => family),
  );
  return [...new Set([...named, ...CUES.map((cue) => `own:${cue}`)])];
}

const t = textsIn('en');
const OTHER = t('sign.other');

describe('signTexts', () => {
  it('has a sentence of its own for every family that the judgement can name', () => {
    const families = familiesInCode().filter((family) => !NEVER_TOLD.has(family));
    expect(families.length).toBeGreaterThan(50);
    const without = families.filter((family) => signTexts([`${family}:nl`], t)[0] === OTHER);
    expect(without).toEqual([]);
  });

  it('says each sentence once, whatever the languages of the signs', () => {
    const signs = ['text:away:nl', 'text:away:en', 'subject:away:nl', 'text:gone:nl'];
    expect(signTexts(signs, t)).toEqual([
      'It says that somebody is away.',
      'It says that the person has left.',
    ]);
  });

  it.each(LANGUAGES)(
    'says in %s that there was more, for a code of a later version',
    (language) => {
      const texts = textsIn(language);
      expect(signTexts(['text:of-tomorrow:nl'], texts)).toEqual([texts('sign.other')]);
    },
  );
});
