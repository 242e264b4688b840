/** An amount of money as somebody notes it: "€ 12.500,00", "9 900 EUR", "1,200 (two days)". */
export interface Amount {
  readonly value: number;
  /** ISO 4217; null where it is not said. */
  readonly currency: string | null;
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD' };
const CODES = /\b(EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|AUD|CAD)\b/i;

/**
 * The first number in it, whatever the way thousands are set apart, without cents, and the currency
 * said beside it; null where there is no number.
 */
export function amountIn(text: string): Amount | null {
  const [digits] = /\d[\d.,'’\u00a0\u202f ]*/.exec(text) ?? [];
  if (digits === undefined) return null;
  const whole = digits.trim().replace(/[.,]\d{1,2}$/, '');
  const [sign] = /[€£$]/.exec(text) ?? [];
  const [code] = CODES.exec(text) ?? [];
  return {
    value: Number(whole.replace(/\D/g, '')),
    currency: code?.toUpperCase() ?? (sign === undefined ? null : (SIGNS[sign] ?? null)),
  };
}

/** The sum of what is noted, for each currency by itself, the largest first. */
export function sumsOf(texts: readonly string[]): readonly Amount[] {
  const sums = new Map<string | null, number>();
  for (const amount of texts.map(amountIn)) {
    if (amount === null || amount.value === 0) continue;
    sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.value);
  }
  return [...sums]
    .map(([currency, value]) => ({ currency, value }))
    .sort((a, b) => b.value - a.value);
}
