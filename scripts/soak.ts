/** Kills, repeats and hurries for a long time, and tells what was lost. `--short`: within a minute. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importRounds } from '../tests/soak/import-rounds';
import { ingestRounds } from '../tests/soak/ingest-rounds';
import { migrationRounds } from '../tests/soak/migration-rounds';
import { propertyCases } from '../tests/soak/property-cases';
import { seeded } from '../tests/soak/seeded';
import { simulatedUse } from '../tests/soak/simulated-use';
import { SOAK_USAGE, type SoakArguments, soakArguments } from '../tests/soak/soak-arguments';
import { type Tried, table, tried } from '../tests/soak/tried';
import { ensureBuilt } from '../tests/support/driver/build';
import { failWith, MISUSED, runCommand } from '../tests/support/driver/fail';

const understood = soakArguments(process.argv.slice(2));
if ('wrong' in understood) failWith(MISUSED, understood.wrong, SOAK_USAGE);
else await runCommand(() => soak(understood.ok));

async function soak(given: SoakArguments): Promise<void> {
  if (!ensureBuilt()) return failWith(1, 'The extension could not be built.');
  process.stdout.write(`seed ${given.seed}\n`);
  const folder = await mkdtemp(path.join(tmpdir(), 'radiostilte-soak-'));
  try {
    const all = await tryAll(given, folder);
    process.stdout.write(table(all));
    if (all.some(({ lost }) => lost.length > 0)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function tryAll(given: SoakArguments, folder: string): Promise<readonly Tried[]> {
  const { kills, cases, minutes, seed } = given;
  const third = Math.floor(kills / 3);
  const rounds = { ingest: kills - 2 * third, import: third, migration: third };
  return [
    await tried('killed while telling', () => ingestRounds(rounds.ingest, folder, seeded(seed))),
    await tried('killed while importing', () =>
      importRounds(rounds.import, folder, seeded(seed + 1)),
    ),
    await tried('killed while upgrading', () =>
      migrationRounds(rounds.migration, folder, seeded(seed + 2)),
    ),
    await tried('cases of the law', () => propertyCases(cases)),
    await tried('minutes of use', () => simulatedUse(minutes, seeded(seed + 3))),
  ];
}
