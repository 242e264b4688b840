import type { Prior } from './prior';

/**
 * Start values, until the user's own mail tells.
 *
 * Times: 1,855 answers between people of an office (set `latency`, enron-quoted, open half),
 * counted from Monday to Friday, 8 to 18 h, by moments over people with at least three answers:
 * the typical person answers within 1.1 working hours, nine in ten answers come within 14.
 *
 * Shares: 85 % of what asks is answered (facts/mail-behaviour.md D3); what asks nothing is answered
 * 1.4 times less often (README of the mail sets, section 2: 50 to 33, 61 to 42, 38 to 31 %).
 */
export const SHIPPED_PRIOR: Prior = {
  mean: 0.07,
  between: 0.73,
  within: 3.2,
  answered: { asking: 0.85, telling: 0.6 },
  hoursPerDay: 10,
};

/**
 * The shape of answer times: two log-normals, within the hours and the next day, as mean, spread
 * and weight in standard deviations of the whole. A bare log-normal misses the second hump
 * (README of the mail sets, section 3; Stouffer et al. 2006). Fitted to the six archives of
 * `latency` together; not looked at archive by archive.
 */
export const SHAPE = [
  { weight: 0.5, mean: -0.68, spread: 0.69 },
  { weight: 0.5, mean: 0.645, spread: 0.8 },
] as const;

/**
 * Who has answered often answers sooner: by so much of `logHours` for each e-fold of answers. Without
 * it the curve of frequent writers is one or two points too slow on the archives.
 */
export const SOONER_BY_HABIT = 0.04;

/**
 * How much of what tells a person apart still counts after the first working day of silence; the
 * rest is everybody's curve. A fast person who is silent for a day is away or does not answer at
 * all, and their own curve would promise too much (facts/baselines.md 7: 72 % said, 50 % came).
 */
export const KEPT_AFTER_A_DAY = { fast: 0.25, slow: 0.75 } as const;

/** A person's own share of answered messages counts as if the prior had been seen so many times. */
export const SHARE_WEIGHT = 10;

/** …and half of the difference in log odds is believed: who answers depends on the message first. */
export const SHARE_BELIEVED = 0.5;
