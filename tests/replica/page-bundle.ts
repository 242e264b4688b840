import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const bundled = new Map<string, Promise<string>>();

/** The page app of a replica as one script; built once a process. */
export function pageScript(replica: 'gmail' | 'outlook'): Promise<string> {
  const script = bundled.get(replica) ?? bundle(`./${replica}/page/main.ts`);
  bundled.set(replica, script);
  return script;
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'replica',
        fileName: 'app',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const script = result && 'output' in result ? result.output[0] : undefined;
  if (script?.type !== 'chunk') throw new Error('the page app was not bundled');
  return script.code;
}
