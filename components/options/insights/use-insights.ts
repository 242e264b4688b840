import { useEffect, useState } from 'preact/hooks';
import { type InsightsPart, joined, NO_PART } from '../../../lib/domain/insights/part';
import type { InsightsSource } from './insights-source';

/** How far the threads were looked at. */
export type InsightsRead =
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'read'; readonly part: InsightsPart }
  | { readonly state: 'failed' };

/** Looks at everybody, some at a time, for as long as it is shown; nothing of it is kept. */
export function useInsights(source: InsightsSource): InsightsRead {
  const [read, setRead] = useState<InsightsRead>({ state: 'reading', share: 0 });
  useEffect(() => {
    const shown = new AbortController();
    void readAll(source, shown.signal, setRead);
    return () => shown.abort();
  }, [source]);
  return read;
}

async function readAll(
  source: InsightsSource,
  signal: AbortSignal,
  onRead: (read: InsightsRead) => void,
): Promise<void> {
  let part = NO_PART;
  let looked = 0;
  for (let after: string | null = ''; after !== null; ) {
    const some = await source.readSome(after);
    if (signal.aborted) return;
    if (some === null) return onRead({ state: 'failed' });
    part = joined(part, some.part);
    looked += some.looked;
    after = some.next;
    onRead({ state: 'reading', share: Math.min(1, looked / Math.max(1, some.all)) });
  }
  onRead({ state: 'read', part });
}
