import { compareStamps, type Decision } from '../decision';
import { canonical } from '../sighting-key';

/**
 * Of two decisions about the same the one with the higher stamp. No two are made under one stamp; a file
 * may still hold such a pair, and then both computers take the same one.
 */
export function laterDecision(a: Decision, b: Decision): Decision {
  const order = compareStamps(a.stamp, b.stamp);
  if (order !== 0) return order > 0 ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}
