// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { queryOfPage } from './page-parts';

const BODY = '<div id="UniqueMessageBody_1" class="x"><p class="x">mail</p></div>';
const EDITOR = '<div contenteditable="true" class="x"><p class="x">reply</p></div>';

beforeEach(() => {
  document.body.innerHTML = `<div id="a" class="x"><b class="x">first</b><i><b class="x">second</b></i>${BODY}
    <b class="x">third</b></div><div id="b">${EDITOR}<u class="x">last</u></div>`;
});

const found = (css = '.x', root: ParentNode = document) =>
  queryOfPage(css, root).map((one) => one.id || (one.firstElementChild ? 'editor' : one.innerHTML));
const part = (css: string) => document.querySelector(css) ?? document.body;

describe('a search among the page’s own parts', () => {
  it('finds them in order, bodies with them and nothing in a body', () => {
    const all = ['a', 'first', 'second', 'UniqueMessageBody_1', 'third', 'editor', 'last'];
    expect(found()).toEqual(all);
    expect(found('.x', part('#b'))).toEqual(['editor', 'last']);
    expect(found('.x', part('i'))).toEqual(['second']);
  });

  it('finds nothing in a body, nor below it', () => {
    part('#UniqueMessageBody_1 p').innerHTML = '<s class="x">deep</s>';
    expect(found('.x', part('#UniqueMessageBody_1'))).toEqual([]);
    expect(found('.x', part('#UniqueMessageBody_1 p'))).toEqual([]);
  });

  it('is made once while the page stays as it is, and anew once it changed', () => {
    expect(found('b')).toEqual(['first', 'second', 'third']);
    const searched = vi.spyOn(document, 'querySelectorAll');
    expect(found('b')).toEqual(['first', 'second', 'third']);
    expect(searched).not.toHaveBeenCalled();
    part('i').remove();
    expect(found('b')).toEqual(['first', 'third']);
    part('b').setAttribute('contenteditable', 'true');
    part('b').innerHTML = '<b>typed</b>';
    expect(found('b b')).toEqual([]);
  });

  it('is made in a part that is not in the page too', () => {
    const box = document.createElement('div');
    box.innerHTML = `<b class="x">box</b>${BODY}`;
    expect(found('.x', box)).toEqual(['box', 'UniqueMessageBody_1']);
  });
});
