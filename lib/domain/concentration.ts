/** How much of what is going on hangs on one client (facts/mission-rows.md S0-25). */
export interface Concentration {
  /** Whom most conversations are with. */
  readonly address: string;
  readonly conversations: number;
  readonly all: number;
  /** More than half of them, and enough of them to say so: time to warm others. */
  readonly isHigh: boolean;
}

const HIGH = 0.5;
/** Of fewer conversations one client always has a large share. */
const ENOUGH = 4;

/** @param clients one address an open conversation; null where there is none */
export function concentrationOf(clients: readonly string[]): Concentration | null {
  const counts = new Map<string, number>();
  for (const address of clients) counts.set(address, (counts.get(address) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  const [address, conversations] = first;
  const all = clients.length;
  return { address, conversations, all, isHigh: all >= ENOUGH && conversations / all > HIGH };
}
