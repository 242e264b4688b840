import type { CDPSession } from '@playwright/test';
import { processorMs, type Spell, type Task } from './script-time';

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
  readonly tasks: readonly Task[];
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
    joined(here.filter(({ name }) => names.has(name)).map(taskOf));
  return {
    tasks: named(WORK),
    layouts: named(LAYOUT),
    compiled: here
      .filter((event) => event.name === 'v8.compile' && isOfExtension(event))
      .map(taskOf),
  };
}

/** Milliseconds for which the thread of a mark had a processor within a spell. */
export function busyIn(events: readonly TraceEvent[], name: string, within: Spell): number {
  const { tasks } = threadOfMark(events, name);
  return processorMs(tasks, within, tasks);
}

function markingOf(events: readonly TraceEvent[], name: string): TraceEvent {
  const marking = events.find((event) => markOf(event) === name);
  if (!marking) throw new Error(`nobody marked "${name}" in the trace`);
  return marking;
}

/** Spells that lie within another one are part of it. */
function joined(spells: readonly Task[]): readonly Task[] {
  const outer: Task[] = [];
  for (const spell of [...spells].sort((a, b) => a.from - b.from || b.until - a.until)) {
    if (spell.from >= (outer.at(-1)?.until ?? Number.NEGATIVE_INFINITY)) outer.push(spell);
  }
  return outer;
}

function taskOf({ ts, dur = 0, tdur = dur }: TraceEvent): Task {
  return { from: ts, until: ts + dur, share: dur === 0 ? 1 : Math.min(1, tdur / dur) };
}

function markOf({ name, args }: TraceEvent): string {
  const message = name === 'TimeStamp' ? args?.data?.message : undefined;
  return message?.startsWith(MARK) ? message.slice(MARK.length) : '';
}

function isOfExtension({ args }: TraceEvent): boolean {
  return (args?.data?.url ?? args?.fileName ?? '').startsWith('chrome-extension://');
}
