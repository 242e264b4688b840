import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package of others that is part of what users install. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Licence and notice, as the package brings them; '' where it brings none. */
  readonly text: string;
}

const FOLDERS = ['assets', 'components', 'entrypoints', 'lib'];
const IMPORT = /(?:from|import|import\()\s*['"]((?:@[\w-]+\/)?[\w-]+)(?:\/[\w./-]+)?['"]/g;

/** In tests only, or of Node.js. */
const TESTED_WITH = /\.test\.tsx?$/;

/** What a package that is imported brings along: WXT is a builder, and ships a few lines of each of these. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  wxt: ['@wxt-dev/i18n', '@wxt-dev/webextension-polyfill', 'webextension-polyfill'],
};

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly license?: string } & Depending>
  >;
}

interface Depending {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package of others that the product's own code imports, and what these import, by name. */
export function shippedIn(root: string): readonly Shipped[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  const found = new Set<string>();
  const add = (name: string): void => {
    const entry = lock.packages[`node_modules/${name}`];
    if (found.has(name) || entry === undefined) return;
    found.add(name);
    const others = BROUGHT[name] ?? (isOfWxt(name) ? [] : Object.keys(entry.dependencies ?? {}));
    for (const other of others) add(other);
  };
  for (const name of importedIn(root)) add(name);
  return [...found].sort().map((name) => {
    const { version, license = '' } = lock.packages[`node_modules/${name}`] ?? { version: '' };
    return { name, version, licence: license, text: textOf(path.join(root, 'node_modules', name)) };
  });
}

function isOfWxt(name: string): boolean {
  return name === 'wxt' || name.startsWith('@wxt-dev/');
}

function importedIn(root: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const folder of FOLDERS) {
    for (const file of readdirSync(path.join(root, folder), {
      recursive: true,
      encoding: 'utf8',
    })) {
      if (!/\.tsx?$/.test(file) || TESTED_WITH.test(file)) continue;
      const code = readFileSync(path.join(root, folder, file), 'utf8');
      for (const [, name = ''] of code.matchAll(IMPORT)) names.add(name);
    }
  }
  return names;
}

function textOf(dir: string): string {
  if (!existsSync(dir)) return '';
  const files = readdirSync(dir).filter((name) => /^(?:licen[cs]e|notice|copying)/i.test(name));
  return files
    .sort()
    .map((name) => readFileSync(path.join(dir, name), 'utf8').trim())
    .join('\n\n');
}
