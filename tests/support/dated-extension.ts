import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A copy of an unpacked extension whose clock is set by the test, from its first line on. */
export interface DatedExtension {
  readonly dir: string;
  /** For pages opened later; contexts that run already are told by other means. */
  setOffset(offsetMs: number): Promise<void>;
}

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly background?: { service_worker?: string; scripts?: readonly string[]; type?: string };
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
}

const CLOCK_FILE = 'test-clock.js';
const WORKER_FILE = 'test-worker.js';

/**
 * In a content script: our own shadow roots, closed to the page, are open to the eyes of a test. The
 * mail page's own ones are made in another world.
 */
const OPEN_ROOTS = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}`;

/**
 * @param roots `closed`: as the page meets them; a locator finds nothing in them
 * @param granted optional permissions that are there from the start, as after the user's yes
 */
export async function dateExtension(
  sourceDir: string,
  targetDir: string,
  offsetMs: number,
  roots: 'open' | 'closed' = 'open',
  granted: readonly string[] = [],
): Promise<DatedExtension> {
  await cp(sourceDir, targetDir, { recursive: true });
  const shim = await readFile(path.join(import.meta.dirname, 'shifted-clock.js'), 'utf8');
  const clock = (offset: number) => `globalThis.testClockOffset = ${offset};\n${shim}`;
  const setOffset = (offset: number) => writeFile(path.join(targetDir, CLOCK_FILE), clock(offset));
  await setOffset(offsetMs);
  if (granted.length > 0) await grant(targetDir, granted);
  const manifest = await readManifest(targetDir);
  await wrapWorker(targetDir, manifest);
  const scripts = (manifest.content_scripts ?? []).flatMap((entry) => entry.js ?? []);
  for (const script of new Set(scripts)) {
    const eyes = roots === 'open' ? OPEN_ROOTS : '';
    await prefixFile(path.join(targetDir, script), `${clock(offsetMs)}\n${eyes}\n`);
  }
  for (const page of (await readdir(targetDir)).filter((name) => name.endsWith('.html'))) {
    await prefixHead(path.join(targetDir, page));
  }
  return { dir: targetDir, setOffset };
}

async function readManifest(dir: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(dir, 'manifest.json'), 'utf8'));
}

async function grant(dir: string, granted: readonly string[]): Promise<void> {
  const {
    permissions = [],
    optional_permissions: optional = [],
    ...rest
  } = await readManifest(dir);
  await writeManifest(dir, {
    ...rest,
    permissions: [...permissions, ...granted],
    optional_permissions: optional.filter((name) => !granted.includes(name)),
  });
}

/** The worker starts with the clock; a worker that is a module imports, another one loads scripts. */
async function wrapWorker(dir: string, manifest: Manifest): Promise<void> {
  const { background } = manifest;
  if (background?.scripts) {
    const scripts = [CLOCK_FILE, ...background.scripts];
    return writeManifest(dir, { ...manifest, background: { ...background, scripts } });
  }
  if (!background?.service_worker) return;
  const files = [CLOCK_FILE, background.service_worker].map((file) => JSON.stringify(`./${file}`));
  const module = background.type === 'module';
  const lines = files.map((file) => (module ? `import ${file};` : `importScripts(${file});`));
  await writeFile(path.join(dir, WORKER_FILE), `${lines.join('\n')}\n`);
  await writeManifest(dir, {
    ...manifest,
    background: { ...background, service_worker: WORKER_FILE },
  });
}

function writeManifest(dir: string, manifest: Manifest): Promise<void> {
  return writeFile(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
}

async function prefixHead(file: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace(/<head[^>]*>/i, `$&<script src="/${CLOCK_FILE}"></script>`));
}

async function prefixFile(file: string, text: string): Promise<void> {
  await writeFile(file, text + (await readFile(file, 'utf8')));
}
