import type { CDPSession } from '@playwright/test';
import { milliseconds, type Spell } from './script-time';

/** One event of a trace, as far as it is read. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** How much of it the thread had a processor. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly message?: string; readonly url?: string };
    readonly fileName?: string;
  };
}

/** What a trace tells of the thread of one page, or of one worker. */
export interface ThreadTrace {
  readonly tasks: readonly Spell[];
  /** When scripts of extensions were compiled there. */
  readonly compiled: readonly Spell[];
  /** When style and layout were worked out. */
  readonly layouts: readonly Spell[];
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
const MARK = 'bench ';
/** Each of WORK is work of a thread from its beginning to its end; they lie within each other. */
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const WORK = new Set(['RunTask', 'FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'v8.compile']);

export async function startTrace(devtools: CDPSession): Promise<void> {
  await devtools.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
}

export async function stopTrace(devtools: CDPSession): Promise<readonly TraceEvent[]> {
  const complete = new Promise<string>((resolve) => {
    devtools.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? ''));
  });
  await devtools.send('Tracing.end');
  const handle = await complete;
  let text = '';
  for (;;) {
    const { data, eof } = await devtools.send('IO.read', { handle, size: 8_000_000 });
    text += data;
    if (eof) break;
  }
  await devtools.send('IO.close', { handle });
  return (JSON.parse(text) as { traceEvents: readonly TraceEvent[] }).traceEvents;
}

/** Moments at which some context said `console.timeStamp('bench <name>')`; the last of each name. */
export function marksIn(events: readonly TraceEvent[]): ReadonlyMap<string, number> {
  return new Map(events.flatMap((event) => (markOf(event) ? [[markOf(event), event.ts]] : [])));
}

/** The thread in which a mark was set. Throws where none was. */
export function threadOfMark(events: readonly TraceEvent[], name: string): ThreadTrace {
  const marking = markingOf(events, name);
  const here = events.filter(({ pid, tid }) => pid === marking.pid && tid === marking.tid);
  const named = (names: ReadonlySet<string>) =>
    joined(here.filter(({ name }) => names.has(name)).map(spellOf));
  return {
    tasks: named(WORK),
    layouts: named(LAYOUT),
    compiled: here
      .filter((event) => event.name === 'v8.compile' && isOfExtension(event))
      .map(spellOf),
  };
}

/**
 * Milliseconds for which the thread of a mark worked within a spell, without the time in which other
 * processes had its processor.
 */
export function busyIn(events: readonly TraceEvent[], name: string, within: Spell): number {
  const { pid, tid } = markingOf(events, name);
  const here = events.filter(
    (event) => event.pid === pid && event.tid === tid && WORK.has(event.name),
  );
  const byStart = new Map(here.map((event) => [spellKey(spellOf(event)), event]));
  return joined(here.map(spellOf)).reduce((sum, spell) => {
    const { dur = 0, tdur = dur } = byStart.get(spellKey(spell)) ?? {};
    return dur === 0 ? sum : sum + milliseconds([spell], within) * Math.min(1, tdur / dur);
  }, 0);
}

function spellKey({ from, until }: Spell): string {
  return `${from} ${until}`;
}

function markingOf(events: readonly TraceEvent[], name: string): TraceEvent {
  const marking = events.find((event) => markOf(event) === name);
  if (!marking) throw new Error(`nobody marked "${name}" in the trace`);
  return marking;
}

/** Spells that lie within another one are part of it. */
function joined(spells: readonly Spell[]): readonly Spell[] {
  const outer: Spell[] = [];
  for (const spell of [...spells].sort((a, b) => a.from - b.from || b.until - a.until)) {
    if (spell.from >= (outer.at(-1)?.until ?? Number.NEGATIVE_INFINITY)) outer.push(spell);
  }
  return outer;
}

function spellOf({ ts, dur = 0 }: TraceEvent): Spell {
  return { from: ts, until: ts + dur };
}

function markOf({ name, args }: TraceEvent): string {
  const message = name === 'TimeStamp' ? args?.data?.message : undefined;
  return message?.startsWith(MARK) ? message.slice(MARK.length) : '';
}

function isOfExtension({ args }: TraceEvent): boolean {
  return (args?.data?.url ?? args?.fileName ?? '').startsWith('chrome-extension://');
}
