import { DAY, type Instant } from '../instant';
import { meanAbove, normalTail } from './normal';
import { type Prior, shareAnswered } from './prior';
import { SHARE_BELIEVED, SHARE_WEIGHT, SOONER_BY_HABIT } from './shipped-prior';
import { logHours, type Spell } from './spell';

/** How one correspondent answers, as far as it was seen. */
export interface Rhythm {
  readonly prior: Prior;
  /** Mean of their answer times, on the scale of `logHours`. */
  readonly mean: number;
  /** Variance of that mean: how little is known. */
  readonly uncertainty: number;
  /** Log odds by which they answer more, or less, often than others. */
  readonly oddsOfAnswering: number;
  /** Answers seen, forgotten ones too. */
  readonly answers: number;
  /** Reply time that was agreed with them, in working days; it beats all that was learnt. */
  readonly agreedDays: number | null;
}

/** What was seen counts half after so long (facts/mail-behaviour.md D2.6). */
const HALF_LIFE = 365.25 * DAY;
/** Only the newest spells are looked at (D2.6). */
const MOST_SPELLS = 50;
/** After so many rounds the expected waits of unanswered messages no longer move. */
const ROUNDS = 8;

/** A spell on the scale of the model. */
interface Weighed {
  readonly logHours: number;
  readonly weight: number;
  readonly answered: boolean;
  /** Share of such messages that are answered at all. */
  readonly share: number;
}

/** What is guessed of somebody, to tell what became of their unanswered messages. */
interface Guess {
  readonly mean: number;
  /** Log odds by which they answer more, or less, often than others. */
  readonly odds: number;
}

/** What the spells add up to, given a guess. */
interface Sums {
  /** Weight of answers, and of those still expected, as far as they tell of the mean. */
  readonly told: number;
  readonly deviation: number;
  readonly answered: number;
  readonly expected: number;
  readonly seen: number;
}

/**
 * The rhythm of one correspondent: their own answers, shrunken towards the prior (empirical Bayes,
 * facts/mail-behaviour.md D2.3). Messages without an answer count as "at least so long", as far as
 * one was ever to come.
 */
export function rhythmOf(
  spells: readonly Spell[],
  prior: Prior,
  now: Instant,
  agreedDays: number | null = null,
): Rhythm {
  const weighed = newest(spells).map((spell) => weigh(spell, prior, now));
  const rounds = weighed.some(({ answered }) => !answered) ? ROUNDS : 1;
  let mean = prior.mean;
  let sums = sumUp(weighed, prior, { mean, odds: 0 });
  for (let round = 0; round < rounds; round += 1) {
    sums = sumUp(weighed, prior, { mean, odds: ownOdds(sums) });
    mean = prior.mean + sums.deviation / (prior.within / prior.between + sums.told);
  }
  return {
    prior,
    mean: mean - SOONER_BY_HABIT * Math.log1p(sums.answered),
    uncertainty: 1 / (1 / prior.between + sums.told / prior.within),
    oddsOfAnswering: SHARE_BELIEVED * ownOdds(sums),
    answers: spells.filter(({ answered }) => answered).length,
    agreedDays,
  };
}

function newest(spells: readonly Spell[]): readonly Spell[] {
  if (spells.length <= MOST_SPELLS) return spells;
  return [...spells].sort((a, b) => b.sentAt - a.sentAt).slice(0, MOST_SPELLS);
}

function weigh(spell: Spell, prior: Prior, now: Instant): Weighed {
  const age = Math.max(0, now - spell.sentAt);
  return {
    logHours: logHours(spell.hours),
    weight: 0.5 ** (age / HALF_LIFE),
    answered: spell.answered,
    share: shareAnswered(prior, spell.asks),
  };
}

function sumUp(spells: readonly Weighed[], prior: Prior, { mean, odds }: Guess): Sums {
  const spread = Math.sqrt(prior.within);
  let [told, deviation, answered, expected, seen] = [0, 0, 0, 0, 0];
  for (const spell of spells) {
    seen += spell.weight;
    expected += spell.weight * spell.share;
    if (spell.answered) {
      answered += spell.weight;
      told += spell.weight;
      deviation += spell.weight * (spell.logHours - prior.mean);
      continue;
    }
    const z = (spell.logHours - mean) / spread;
    // Who leaves much unanswered is not slow: the two are told apart by what they do answer.
    const coming = stillComing(shifted(spell.share, odds), normalTail(z));
    const above = meanAbove(z);
    // What a wait without an end tells of the mean: little while it is short.
    const information = spell.weight * coming * above * (above - z);
    answered += spell.weight * coming;
    told += information;
    deviation += information * (mean - prior.mean) + spell.weight * coming * spread * above;
  }
  return { told, deviation, answered, expected, seen };
}

/** Boag's share of those still to come, where some never do. */
export function stillComing(share: number, takesLonger: number): number {
  return (share * takesLonger) / (share * takesLonger + 1 - share);
}

/** How their share of answered messages differs from what others would have answered of these. */
function ownOdds({ answered, expected, seen }: Sums): number {
  if (seen === 0) return 0;
  const usual = expected / seen;
  const own = (usual * SHARE_WEIGHT + answered) / (SHARE_WEIGHT + seen);
  return logOdds(own) - logOdds(usual);
}

function shifted(share: number, odds: number): number {
  return 1 / (1 + Math.exp(-logOdds(share) - odds));
}

export function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}
