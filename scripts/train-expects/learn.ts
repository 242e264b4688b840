/** Logistic regression on binary features with an L2 penalty, by full gradients (AdaGrad). */

export interface Example {
  readonly features: readonly string[];
  readonly asks: boolean;
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 80;
const RATE = 0.5;
const PENALTY = 2;

/** Cues were written by hand for all languages: they are trusted more than words that were counted. */
const PENALTY_OF_CUES = 0.2;

/** Rarer features are somebody's manner. */
const LEAST_EXAMPLES = 3;

function indexed(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= LEAST_EXAMPLES);
  return new Map(common.map(([feature], index) => [feature, index]));
}

function isCue(feature: string): boolean {
  return feature === '?' || feature.startsWith('cue:');
}

/** Slope of the loss by each weight; the last is the bias. */
function slope(rows: readonly Int32Array[], examples: readonly Example[], weights: Float64Array) {
  const last = weights.length - 1;
  const gradient = new Float64Array(weights.length);
  for (const [row, indices] of rows.entries()) {
    let sum = weights[last] ?? 0;
    for (const index of indices) sum += weights[index] ?? 0;
    const error = 1 / (1 + Math.exp(-sum)) - (examples[row]?.asks ? 1 : 0);
    for (const index of [...indices, last]) gradient[index] = (gradient[index] ?? 0) + error;
  }
  return gradient;
}

export function learn(examples: readonly Example[]): Model {
  const indices = indexed(examples);
  const rows = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => indices.get(feature) ?? [])),
  );
  const penalties = [...indices.keys()].map((name) => (isCue(name) ? PENALTY_OF_CUES : PENALTY));
  const weights = new Float64Array(indices.size + 1);
  const squares = new Float64Array(indices.size + 1).fill(1e-6);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, raw] of slope(rows, examples, weights).entries()) {
      const weight = weights[index] ?? 0;
      const gradient = raw + (penalties[index] ?? 0) * weight;
      const square = (squares[index] ?? 0) + gradient * gradient;
      squares[index] = square;
      weights[index] = weight - (RATE * gradient) / Math.sqrt(square);
    }
  }
  return {
    bias: weights[indices.size] ?? 0,
    weights: new Map([...indices].map(([name, index]) => [name, weights[index] ?? 0])),
  };
}

/** Chance from 0 to 1. */
export function chance(model: Model, features: readonly string[]): number {
  const sum = features.reduce((z, name) => z + (model.weights.get(name) ?? 0), model.bias);
  return 1 / (1 + Math.exp(-sum));
}
