import { shareInterval } from './interval';
import type { Measured } from './measure';

type Aim = Pick<Measured, 'floor' | 'goal' | 'isLoss'>;

/** A share of cases, with its interval. */
export function share(hits: number, n: number, aim: Aim = {}): Measured {
  return { value: n === 0 ? 0 : hits / n, n, interval: shareInterval(hits, n), ...aim };
}

/** Precision, recall and F1 of yes-or-no calls. */
export interface Calls {
  readonly right: number;
  readonly called: number;
  readonly true: number;
}

export function callsOf(cases: readonly { readonly said: boolean; readonly is: boolean }[]): Calls {
  return {
    right: cases.filter(({ said, is }) => said && is).length,
    called: cases.filter(({ said }) => said).length,
    true: cases.filter(({ is }) => is).length,
  };
}

export function f1({ right, called, true: isTrue }: Calls): number {
  return called + isTrue === 0 ? 0 : (2 * right) / (called + isTrue);
}
