import { describe, expect, test } from 'vitest';
import { ownWords, quoteAsText, splitQuote, splitSignature } from './quoted-text';

describe('splitQuote', () => {
  test('takes off the history with the line above it', () => {
    expect(splitQuote('Fine.\n\nOn Tue Anna wrote:\n\n> Hello\n> Anna\n')).toEqual({
      own: 'Fine.',
      attribution: 'On Tue Anna wrote:',
      quoted: 'Hello\nAnna',
    });
  });

  test('leaves answers between the quoted lines alone', () => {
    const text = '> When?\nOn Friday.\n> Where?\nHere.';
    expect(splitQuote(text)).toEqual({ own: text, attribution: '', quoted: '' });
  });

  test('keeps deeper quotes inside the quote', () => {
    expect(splitQuote('Ok\n\nNora wrote:\n> b\n>\n> Anna wrote:\n>> a').quoted).toBe(
      'b\n\nAnna wrote:\n> a',
    );
  });

  test('comes back from a quote that a reply made', () => {
    const sent = `Yes.\n\n${quoteAsText('On Tue Anna wrote:', 'Hello\n\nAnna')}`;
    expect(splitQuote(sent)).toEqual({
      own: 'Yes.',
      attribution: 'On Tue Anna wrote:',
      quoted: 'Hello\n\nAnna',
    });
  });
});

test('the signature begins at its own line', () => {
  expect(splitSignature('Hi -- there\n\n-- \nNora Lind')).toEqual({
    words: 'Hi -- there',
    signature: 'Nora Lind',
  });
  expect(ownWords('Hi\n\n-- \nNora\n\nA wrote:\n> x')).toBe('Hi');
});
