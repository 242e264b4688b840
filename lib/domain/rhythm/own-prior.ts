import { everybodysCurve } from './answer-curve';
import type { Prior } from './prior';
import { stillComing } from './rhythm';
import { logHours, type Spell } from './spell';

/** From so many people with so many answers on, the user's own mail has a word (D2.3). */
const ENOUGH_PEOPLE = 5;
const ENOUGH_ANSWERS = 3;
/** What is shipped counts as if so many people, answers or messages had been seen. */
const SHIPPED_PEOPLE = 5;
const SHIPPED_ANSWERS = 20;
const SHIPPED_MESSAGES = 20;
/** People are never all alike; nothing would be learnt of them then. */
const LEAST_BETWEEN = 0.1;
const ROUNDS = 8;

interface OnePerson {
  readonly count: number;
  readonly mean: number;
  /** Sum of squares around the mean. */
  readonly squares: number;
}

/**
 * The prior of this user: by moments over all correspondents, mixed with what is shipped.
 * @param histories the spells of each correspondent
 */
export function ownPrior(histories: readonly (readonly Spell[])[], shipped: Prior): Prior {
  const people = histories.map(answersOf).filter(({ count }) => count > 0);
  const known = people.filter(({ count }) => count >= ENOUGH_ANSWERS);
  if (known.length < ENOUGH_PEOPLE) return shipped;
  const within = withinOf(people, shipped);
  const between = betweenOf(known, within, shipped);
  const mean = meanOf(people, within, between, shipped);
  const timed = { ...shipped, mean, between, within };
  return { ...timed, answered: sharesOf(histories.flat(), timed) };
}

function answersOf(spells: readonly Spell[]): OnePerson {
  const times = spells.filter(({ answered }) => answered).map(({ hours }) => logHours(hours));
  const mean = sum(times) / Math.max(1, times.length);
  return { count: times.length, mean, squares: sum(times.map((time) => (time - mean) ** 2)) };
}

function withinOf(people: readonly OnePerson[], shipped: Prior): number {
  const squares = sum(people.map((one) => one.squares));
  const free = sum(people.map(({ count }) => count - 1));
  return (squares + SHIPPED_ANSWERS * shipped.within) / (free + SHIPPED_ANSWERS);
}

function betweenOf(known: readonly OnePerson[], within: number, shipped: Prior): number {
  const middle = sum(known.map(({ mean }) => mean)) / known.length;
  const spread = sum(known.map(({ mean }) => (mean - middle) ** 2));
  // Means of few answers differ by chance alone.
  const byChance = sum(known.map(({ count }) => within / count)) / known.length;
  const own = Math.max(LEAST_BETWEEN, spread / (known.length - 1) - byChance);
  return (known.length * own + SHIPPED_PEOPLE * shipped.between) / (known.length + SHIPPED_PEOPLE);
}

function meanOf(
  people: readonly OnePerson[],
  within: number,
  between: number,
  shipped: Prior,
): number {
  const weights = people.map(({ count }) => 1 / (between + within / count));
  const shippedWeight = SHIPPED_PEOPLE / (between + within);
  const total = sum(people.map(({ mean }, index) => mean * (weights[index] ?? 0)));
  return (total + shippedWeight * shipped.mean) / (sum(weights) + shippedWeight);
}

function sharesOf(spells: readonly Spell[], prior: Prior): Prior['answered'] {
  return {
    asking: shareOf(
      spells.filter(({ asks }) => asks !== false),
      prior,
      prior.answered.asking,
    ),
    telling: shareOf(
      spells.filter(({ asks }) => asks === false),
      prior,
      prior.answered.telling,
    ),
  };
}

/** A message without an answer may still get one: it counts as far as that is to be expected. */
function shareOf(spells: readonly Spell[], prior: Prior, shipped: number): number {
  const answered = spells.filter((spell) => spell.answered).length;
  const open = spells
    .filter((spell) => !spell.answered)
    .map(({ hours }) => everybodysCurve(prior, hours));
  let share = shipped;
  for (let round = 0; round < ROUNDS; round += 1) {
    const coming = sum(open.map((takesLonger) => stillComing(share, takesLonger)));
    share = (answered + coming + SHIPPED_MESSAGES * shipped) / (spells.length + SHIPPED_MESSAGES);
  }
  return share;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
