function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/**
 * The same text in one way of writing: no direction marks (Outlook writes them in Hebrew,
 * facts/outlook.md 1), ASCII digits, lower case, plain spaces, and no apostrophe and
 * no dot but after a digit. Words from `Intl` and words of the page meet in this form.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?!\d)\p{Nd}/gu, asciiDigit)
    .toLowerCase()
    .replace(/(?<!\d)\.|['’׳״ʼ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
