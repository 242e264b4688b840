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

/** @param clients one each, with their open conversations; null where there is none */
export function concentrationOf(
  clients: readonly { readonly address: string; readonly conversations: number }[],
): Concentration | null {
  const all = clients.reduce((sum, { conversations }) => sum + conversations, 0);
  const [first] = clients.toSorted((a, b) => b.conversations - a.conversations);
  if (first === undefined || all === 0) return null;
  const { address, conversations } = first;
  return { address, conversations, all, isHigh: all >= ENOUGH && conversations / all > HIGH };
}
