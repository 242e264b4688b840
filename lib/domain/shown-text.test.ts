import { describe, expect, it } from 'vitest';
import { shownText } from './shown-text';

describe('shownText', () => {
  it.each([
    ['an override that turns what follows', 'Invoice \u202Efdp.exe', 'Invoice fdp.exe'],
    ['isolates left open', '\u2066Ann\u2067a', 'Anna'],
    ['invisible marks', '\u200FNoor\u200E\u061C', 'Noor'],
    ['C0 and C1 controls', 'a\u0000b\u001Bc\u007Fd\u009Be', 'abcde'],
    ['line breaks and tabs', ' one\r\n\ttwo\u0085three\u2028four ', 'one two three four'],
    ['no-break spaces', 'a\u00A0\u00A0b', 'a b'],
  ])('neutralises %s', (_, raw, shown) => {
    expect(shownText(raw)).toBe(shown);
  });

  it('keeps joiners, emoji and right-to-left letters', () => {
    const raw = 'مکتب می‌خواهم 👩‍💻 Zoë';
    expect(shownText(raw)).toBe(raw);
  });
});
