import { type Amount, amountIn, sumsOf } from '../notes/amount';
import { shareOf } from './share';

/** What is noted of one client's work. */
export interface NotedOf {
  readonly address: string;
  /** In the user's words, one each quote or invoice. */
  readonly amounts: readonly string[];
}

/** How much of the noted value hangs on one client (facts/mission-rows.md S0-25). */
export interface NotedValue {
  readonly address: string;
  /** What is noted of that client, and of all, in the currency in which most is noted. */
  readonly theirs: Amount;
  readonly all: Amount;
  /** How many amounts were noted in it. */
  readonly noted: number;
  /** 0 to 1; null where too few are noted to say. */
  readonly share: number | null;
}

/** Null where no amount is noted. */
export function notedValue(clients: readonly NotedOf[]): NotedValue | null {
  const amounts = clients.flatMap((client) => client.amounts);
  const [all] = sumsOf(amounts);
  if (all === undefined) return null;
  const [first] = clients
    .map(({ address, amounts: own }) => ({ address, theirs: sumIn(all.currency, own) }))
    .toSorted((a, b) => b.theirs.value - a.theirs.value);
  if (first === undefined) return null;
  const noted = amounts.filter((text) => isIn(all.currency, text)).length;
  return { ...first, all, noted, share: shareOf(first.theirs.value, all.value, noted) };
}

function sumIn(currency: string | null, amounts: readonly string[]): Amount {
  const sum = sumsOf(amounts).find((one) => one.currency === currency);
  return sum ?? { value: 0, currency };
}

function isIn(currency: string | null, text: string): boolean {
  const amount = amountIn(text);
  return amount !== null && amount.value > 0 && amount.currency === currency;
}
