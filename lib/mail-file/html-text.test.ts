import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from './html-text';

describe('a mail in HTML', () => {
  it('is read as lines, with its characters', () => {
    const html =
      '<html><head><title>x</title><style>p{color:red}</style></head><body><p>Gr&uuml;&szlig;e &amp; danke,</p><p>Zo&#235; &#x2014; tot&nbsp;dan<br>Nora</p><!-- no --></body></html>';
    expect(textOfHtml(html)).toEqual({
      text: 'Grüße & danke,\n\nZoë — tot dan\nNora',
      quotes: false,
    });
  });

  it.each([
    ['Gmail', '<div class="gmail_quote">On Monday <div>Old</div> words</div>'],
    ['Apple and Thunderbird', '<blockquote type="cite"><div>Old</div></blockquote>'],
    ['Yahoo', '<div id="x" class="yahoo_quoted"><div>Old</div></div>'],
    ['Outlook', '<div id="divRplyFwdMsg">From: Anna</div><p>Old</p>'],
  ])('loses the quote of %s', (_, quote) => {
    const read = textOfHtml(`<div>Yes, on Friday.</div>${quote}`);
    expect(read).toEqual({ text: 'Yes, on Friday.', quotes: true });
  });

  it('loses a marked signature, which is no quote', () => {
    const html =
      '<div>Yes.</div><div class="gmail_signature">Anna, Keller Bau</div><div>PS: soon</div>';
    expect(textOfHtml(html)).toEqual({ text: 'Yes.\n\nPS: soon', quotes: false });
  });

  it('takes no time that grows faster than the mail, whatever it holds', () => {
    const piece = fc.constantFrom(
      '<',
      '<div',
      '<div ',
      '<!--',
      '-->',
      '&#',
      '&',
      'a'.repeat(50),
      '</',
      '>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const start = performance.now();
        textOfHtml(pieces.join('').repeat(20_000));
        expect(performance.now() - start).toBeLessThan(5_000);
      }),
      { numRuns: 30 },
    );
  });
});
