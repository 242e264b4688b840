/** The digits of every script as those of ours; all else stays. */
export function asciiDigits(text: string): string {
  // Most dates have no others, and this is asked of every row. None lie before U+0660 or among the
  // signs from U+2000 on, of which one is the blank before AM.
  if (!/[\u0660-\u1fff\u2070-\uffff]/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Scripts outside ASCII start their ten digits at a code point that ends in hex 0 or 6. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const block = code - (code % 16);
  const zero = /\p{Nd}/u.test(String.fromCodePoint(block)) ? block : block + 6;
  return code - zero;
}
