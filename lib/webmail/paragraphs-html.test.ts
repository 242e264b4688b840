import { describe, expect, it } from 'vitest';
import { paragraphsHtml } from './paragraphs-html';

describe('paragraphsHtml', () => {
  it('makes a block of each paragraph and keeps empty lines', () => {
    expect(paragraphsHtml(['Hallo Anna,', '', 'Groet'], false)).toBe(
      '<div>Hallo Anna,</div><div><br></div><div>Groet</div>',
    );
  });

  it('leaves a blank line after what the user wrote', () => {
    expect(paragraphsHtml(['x'], true)).toBe('<div><br></div><div>x</div>');
  });

  it('lets nothing through that a page would run', () => {
    const html = paragraphsHtml([`<img src=x onerror="alert('1')"> & more`], false);
    expect(html).not.toMatch(/<img|"|'/);
    expect(html).toContain('&#60;img');
  });

  it('keeps spaces and lines that HTML would swallow', () => {
    expect(paragraphsHtml([' a  b\nc'], false)).toBe('<div>\u00a0a\u00a0 b<br>c</div>');
  });

  it('turns a paragraph that begins in Hebrew or Arabic to the right', () => {
    expect(paragraphsHtml(['"שלום" Anna'], false)).toContain('<div dir="rtl">');
    expect(paragraphsHtml(['Anna שלום'], false)).toContain('<div>Anna');
  });
});
