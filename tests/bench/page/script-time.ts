/** A profile as the DevTools protocol tells it. */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  /** Microseconds of the browser's own clock. */
  readonly startTime: number;
  readonly samples?: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** From one moment to another, in microseconds of the browser's own clock. */
export interface Spell {
  readonly from: number;
  readonly until: number;
}

/**
 * When an extension's script ran. What the browser did for a function (DOM, style, layout it asked for)
 * is in it; a page's function that was called by an extension's is the page's again.
 *
 * @param compiled when the browser compiled scripts of the extension: no function runs then
 */
export function extensionSpells(profile: Profile, compiled: readonly Spell[]): readonly Spell[] {
  const own = nodesOfExtensions(profile.nodes);
  const spells: Spell[] = [];
  let at = profile.startTime;
  const { samples = [], timeDeltas = [] } = profile;
  samples.forEach((node, index) => {
    at += timeDeltas[index] ?? 0;
    const until = at + Math.max(0, timeDeltas[index + 1] ?? 0);
    const isOwn = own.has(node) || compiled.some((one) => one.from <= at && at < one.until);
    if (!isOwn) return;
    const last = spells.at(-1);
    if (last && last.until === at) spells[spells.length - 1] = { from: last.from, until };
    else spells.push({ from: at, until });
  });
  return spells;
}

/** Milliseconds of spells within another one. */
export function milliseconds(spells: readonly Spell[], within: Spell): number {
  const parts = spells.map(({ from, until }) =>
    Math.max(0, Math.min(until, within.until) - Math.max(from, within.from)),
  );
  return parts.reduce((sum, part) => sum + part, 0) / 1_000;
}

/** A task of a thread, and for how much of it the thread had a processor: from 0 to 1. */
export interface Task extends Spell {
  readonly share: number;
}

/**
 * Milliseconds of spells within another one, as the processor gave them: where other processes had it
 * during a task, what ran in that task counts for less. Both lists are in order.
 */
export function processorMs(
  spells: readonly Spell[],
  within: Spell,
  tasks: readonly Task[],
): number {
  let sum = 0;
  let first = 0;
  for (const spell of spells) {
    while ((tasks[first]?.until ?? Number.POSITIVE_INFINITY) <= spell.from) first += 1;
    for (let at = first; (tasks[at]?.from ?? Number.POSITIVE_INFINITY) < spell.until; at += 1) {
      const task = tasks[at];
      if (!task) break;
      const { from, until } = spell;
      const inTask = { from: Math.max(from, task.from), until: Math.min(until, task.until) };
      sum += milliseconds([inTask], within) * task.share;
    }
  }
  return sum;
}

/** What is left of spells without others, which do not overlap each other. */
export function without(spells: readonly Spell[], others: readonly Spell[]): readonly Spell[] {
  return spells.flatMap((spell) => {
    const left: Spell[] = [];
    let from = spell.from;
    for (const other of others) {
      if (other.until <= from || other.from >= spell.until) continue;
      if (other.from > from) left.push({ from, until: other.from });
      from = Math.max(from, other.until);
    }
    return from < spell.until ? [...left, { from, until: spell.until }] : left;
  });
}

/** The nearest function with an address tells whose a node is. */
function nodesOfExtensions(nodes: readonly ProfileNode[]): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isChild = new Set(nodes.flatMap(({ children = [] }) => children));
  const own = new Set<number>();
  const visit = (node: ProfileNode, isInOwn: boolean): void => {
    const { url } = node.callFrame;
    const isOwn = url === '' ? isInOwn : url.startsWith('chrome-extension://');
    if (isOwn) own.add(node.id);
    for (const child of node.children ?? []) {
      const found = byId.get(child);
      if (found) visit(found, isOwn);
    }
  };
  for (const node of nodes) if (!isChild.has(node.id)) visit(node, false);
  return own;
}
