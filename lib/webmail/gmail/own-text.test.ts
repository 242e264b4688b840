// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { endOfOwnPart, ownPartOfPlainText, ownTextOf, ownTextOfBody, quotesIn } from './own-text';

function body(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('ownTextOf', () => {
  it('breaks lines where the reader sees them', () => {
    const text = ownTextOf(
      body(
        '<div>Hi  Nora,</div><p>One<br>two</p><ul><li>three</li><li>four</li></ul>five <b>six</b>',
      ),
    );
    expect(text).toEqual({
      text: 'Hi Nora,\nOne\ntwo\n\nthree\nfour\nfive six',
      cut: false,
    });
  });

  it('leaves out quotes, signature, the dots that unfold them, and what is not shown', () => {
    const text = ownTextOf(
      body(
        `<style>p{}</style><div style="display:none">Preheader</div>Yes.<div class="adL"><div class="ajR" role="button" tabindex="0">…</div></div>
         <div class="gmail_quote"><div class="gmail_attr">On Monday Nora wrote:</div><blockquote>No?</blockquote></div>
         <blockquote type="cite">Old</blockquote><div class="m_5moz-cite-prefix">Op maandag schreef Nora:</div>
         <span class="gmail_signature_prefix">-- </span><div class="gmail_signature">Anna</div>`,
      ),
    );
    expect(text.text).toBe('Yes.');
  });

  it('keeps an answer between two quotes', () => {
    const html =
      '<blockquote type="cite">When?</blockquote><div>On Friday.</div><blockquote type="cite">How?</blockquote><div>By mail.</div>';
    expect(ownTextOf(body(html)).text).toBe('On Friday.\nBy mail.');
  });

  it('reads emoji, not the long texts of pictures', () => {
    expect(ownTextOf(body('Fine <img alt="👍"><img alt="Our summer sale">')).text).toBe('Fine 👍');
  });

  it('cuts at 20,000 characters and says so, never inside a sign', () => {
    const long = ownTextOf(body(`<div>${'a'.repeat(19_999)}😀${'b'.repeat(9_000)}</div>`));
    expect(long).toEqual({ text: 'a'.repeat(19_999), cut: true });
  });
});

describe('quotesIn', () => {
  it.each([
    ['<div class="gmail_quote"><blockquote>When?</blockquote></div>Yes.', true],
    ['Yes.<blockquote type="cite">When?</blockquote>', true],
    ['Yes.<div id="m_5divRplyFwdMsg">From: Nora</div>', true],
    ['Yes.<div class="adL"><div class="ajR" role="button" tabindex="0">…</div></div>', true],
    ['Yes.<div class="gmail_quote" style="display:none">When?</div>', true],
    ['Yes.', false],
    ['Yes.<div class="gmail_signature">Anna</div>', false],
    ['Yes.<div class="gmail_quote"> <br></div>', false],
    ['Yes.<blockquote>Indented</blockquote>', false],
  ])('of %s is %s', (html, quotes) => {
    expect(quotesIn(body(html))).toBe(quotes);
  });
});

describe('ownTextOfBody', () => {
  const signed =
    '<div>Hello</div><div><br></div><span class="gmail_signature_prefix">-- </span><div class="gmail_signature">Nora</div><div>after</div>';

  it('ends at signature and quote', () => {
    expect(ownTextOfBody(body(signed))).toBe('Hello');
    expect(endOfOwnPart(body(signed))?.textContent).toBe('-- ');
  });
});

describe('ownPartOfPlainText', () => {
  it.each([
    ['Hello\nthere', 'Hello\nthere'],
    ['Hello\n\n-- \nNora', 'Hello\n'],
    ['Hello\n\nOp ma 14 sep\nschreef Anna:\n\n> Dag\n> Nora', 'Hello\n'],
    ['> only a quote', ''],
  ])('of %j is %j', (text, own) => {
    expect(ownPartOfPlainText(text)).toBe(own);
  });
});
