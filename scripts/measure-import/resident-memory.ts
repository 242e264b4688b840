import { readdir, readFile } from 'node:fs/promises';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly resident: number;
  readonly command: string;
}

/** Resident bytes by the kind of process: "browser", "renderer", "utility NetworkService" … */
export type Memory = ReadonlyMap<string, number>;

export function sumOf(memory: Memory): number {
  return [...memory.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Resident memory of a browser with this profile and of all its processes. Linux only. */
export async function residentMemory(profileDir: string): Promise<Memory> {
  const all = await processes();
  const wanted = new Set(
    all.filter(({ command }) => command.includes(profileDir)).map(({ pid }) => pid),
  );
  for (let before = -1; before !== wanted.size; ) {
    before = wanted.size;
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid);
  }
  const memory = new Map<string, number>();
  for (const { pid, command, resident } of all) {
    if (!wanted.has(pid)) continue;
    const kind = kindOf(command);
    memory.set(kind, (memory.get(kind) ?? 0) + resident);
  }
  return memory;
}

/** Services by their names: some the browser starts by itself, minutes after it was opened. */
function kindOf(command: string): string {
  const type = /--type=([\w-]+)/.exec(command)?.[1] ?? 'browser';
  const service = /--utility-sub-type=[\w.]*?(\w+)(?:\s|\0|$)/.exec(command)?.[1];
  return service === undefined ? type : `${type} ${service}`;
}

async function processes(): Promise<readonly Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = await Promise.all(pids.map((pid) => readProcess(Number(pid))));
  return read.filter((one) => one !== null);
}

/** Null for one that has ended meanwhile. */
async function readProcess(pid: number): Promise<Process | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    const number = (name: string) =>
      Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid, parent: number('PPid'), resident: number('VmRSS') * 1024, command };
  } catch {
    return null;
  }
}
