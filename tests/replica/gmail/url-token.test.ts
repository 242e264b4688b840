import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUrlToken, encodeUrlToken } from './url-token';

/** Worked out separately from ids made up for this table. */
const VECTORS = [
  ['f:1875746813378899563', 'FMfcgzQhWLQBlZNtJGPlvRTnkNpnvkst'],
  ['f:1843000000000000001', 'FMfcgzQcpnHbfmCHcbqQmDVXQlwqMvrM'],
  ['a:r-6480011537702381553', 'QgrcJHsNlSQcfgjBzBZHjnwcdHrKsCNPzZb'],
  ['a:r42', 'NKqLGVng'],
  ['f:1875746813378899563+msg-a:r7', 'dptvxwvPLtXPTmqmLxqlKVrZnPbRdlLqFDHdfVvrPXksz'],
] as const;

describe('url tokens', () => {
  test.each(VECTORS)('%s', (text, token) => {
    expect(encodeUrlToken(text)).toBe(token);
    expect(decodeUrlToken(token)).toBe(text);
  });

  test('any thread survives the way there and back', () => {
    const id = fc.bigInt({ min: 1n, max: 2n ** 63n });
    const started = fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n });
    const text = fc.oneof(
      id.map((n) => `f:${n}`),
      started.map((n) => `a:r${n}`),
    );
    fc.assert(fc.property(text, (t) => decodeUrlToken(encodeUrlToken(t)) === t));
  });

  test.each(['', 'Kunden', 'BBBB', 'FMfcgzQhWLQBlZNtJGPlvRTnkNpnvksu', '1a07fdc9e4052e6b', 'ü'])(
    'a label called %j is no token',
    (segment) => expect(decodeUrlToken(segment)).toBeNull(),
  );
});
