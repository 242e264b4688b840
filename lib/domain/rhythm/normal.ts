/** The standard normal distribution, as far as the rhythm needs it. */

const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

/** Chebyshev's fit of erfc (Press et al., Numerical Recipes 6.2): off by 1.2e-7 of itself at most. */
const ERFC = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];

/** Share above `z`. */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const series = ERFC.reduceRight((sum, factor) => sum * t + factor, 0);
  const tail = (t * Math.exp(series - x * x)) / 2;
  return z >= 0 ? tail : 1 - tail;
}

/** Mean of what lies above `z` (the inverse Mills ratio); about `z` itself far out. */
export function meanAbove(z: number): number {
  if (z > 30) return z;
  return Math.exp((-z * z) / 2) / ROOT_OF_TWO_PI / normalTail(z);
}
