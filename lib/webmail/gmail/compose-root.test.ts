// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { composeBoxesOf } from './compose';
import { bodyOfForm, composeForms, formAround, rootOfForm } from './compose-root';
import { createGmailPage } from './gmail-page';
import { createOwnAddresses } from './own-addresses';

const EDITOR = '<div g_editable="true" contenteditable="true" role="textbox"></div>';

function box(from: string, inEditor = ''): string {
  return `<div role="region"><form><input name="composeid" value="1"><input name="from" value="${from}"></form>
    <div g_editable="true" contenteditable="true" role="textbox">${inEditor}</div></div>`;
}

const PLANTED = `<div class="planted">${box('mallory@elsewhere.example')}
  <div role="menuitem" value="eve@elsewhere.example"></div></div>`;

function message(body: string, after = ''): string {
  return `<div role="main"><div role="listitem"><div class="a3s">${body}</div>${after}</div></div>`;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

const ownAddresses = () => {
  const page = createGmailPage(document, window, () => {});
  return createOwnAddresses(page, composeBoxesOf(page))();
};

describe('a form in the words of a mail', () => {
  it.each([
    ['a message', message(PLANTED)],
    ['a printed message', `<table class="message"><tr><td>${PLANTED}</td></tr></table>`],
  ])('is no compose box in %s, and gives no own address', (_, html) => {
    document.body.innerHTML = html;
    expect(composeForms(document)).toEqual([]);
    expect(ownAddresses()).toEqual([]);
    for (const element of document.querySelectorAll('.planted *')) {
      expect(formAround(element)).toBeNull();
    }
  });

  it('gives no own address where a reply quotes it', () => {
    document.body.innerHTML = message('', box('nora@studio-lind.example', PLANTED));
    expect(composeForms(document)).toHaveLength(1);
    expect(ownAddresses()).toEqual(['nora@studio-lind.example']);
  });

  it('gives no own address where the form itself holds the words it quotes', () => {
    document.body.innerHTML = `<form><input name="composeid" value="1">
      <input name="from" value="nora@studio-lind.example">
      <div contenteditable="true" role="textbox"><input name="from" value="mallory@elsewhere.example"></div></form>`;
    expect(ownAddresses()).toEqual(['nora@studio-lind.example']);
  });

  it('takes nothing from the reply below it: neither its body nor its bounds', () => {
    document.body.innerHTML = message(
      `${PLANTED}${EDITOR}`,
      '<div role="region" id="reply"><form><input name="composeid" value="2"></form></div>',
    );
    const [form] = composeForms(document);
    const reply = document.querySelector('#reply');
    if (!form || !reply) throw new Error('The reply is missing');
    expect(bodyOfForm(form)).toBeNull();
    reply.insertAdjacentHTML('beforeend', EDITOR);
    expect(rootOfForm(form)).toBe(reply);
    expect(bodyOfForm(form)).toBe(reply.querySelector('[g_editable]'));
    expect(formAround(reply)).toBe(form);
  });
});
