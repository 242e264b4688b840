import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { findChromium } from '../../support/chromium';

/** On what it was measured. */
export interface Machine {
  readonly browser: string;
  readonly processor: string;
  readonly cores: number;
  /** Work that was waiting before the bench began; over the number of cores it was not alone. */
  readonly load: number;
}

export function thisMachine(): Machine {
  const found = findChromium();
  if ('missing' in found) throw new Error(found.missing);
  const said = execFileSync(found.path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const processors = cpus();
  return {
    browser: String(said).trim(),
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    load: loadavg()[0] ?? 0,
  };
}
