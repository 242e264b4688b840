// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { insertIntoField, ownTextOfField, plainFieldOf } from './plain-body';

const SIGNATURE = '\nNora';
let field: HTMLTextAreaElement;

function open(text: string): void {
  field = document.createElement('textarea');
  document.body.replaceChildren(field);
  plainFieldOf(field);
  field.value = text;
}

/** As the user does: the field is told before it changes. */
function write(text: string): void {
  field.dispatchEvent(new Event('beforeinput'));
  field.value = text;
}

beforeEach(() => {
  document.execCommand = (_command, _ui, text = '') => {
    field.setRangeText(text);
    return true;
  };
});

describe('a plain field', () => {
  it('ends in what the page put there before the first key, however late that was', () => {
    open(SIGNATURE);
    write(`Hi${SIGNATURE}`);
    write(`Hi Anna\n${SIGNATURE}`);
    expect(ownTextOfField(field)).toBe('Hi Anna');
    expect(insertIntoField(field, ['Any news?'])).toBe(true);
    expect(field.value).toBe(`Hi Anna\n\nAny news?\n${SIGNATURE}`);
  });

  it.each([
    ['an older draft stood there', 'An older draft', 'An older draft', 'An older draft'],
    ['the signature was changed', SIGNATURE, 'Hi\nNora Lind', 'Hi\nNora Lind'],
    ['it holds a quote', SIGNATURE, 'Hi\n___________\nFrom: Anna', 'Hi'],
  ])('is not written in where %s', (_, first, now, own) => {
    open(first);
    write(now);
    expect(insertIntoField(field, ['Any news?'])).toBe(false);
    expect(field.value).toBe(now);
    expect(ownTextOfField(field)).toBe(own);
  });

  it('is empty at first', () => {
    open('');
    expect(insertIntoField(field, ['Any', '', 'news?'])).toBe(true);
    expect(field.value).toBe('Any\n\nnews?');
  });
});

it('keeps its beginning where the first thing written in it is ours', () => {
  open(SIGNATURE);
  insertIntoField(field, ['Any news?']);
  write(`Any news? Thanks${SIGNATURE}`);
  expect(ownTextOfField(field)).toBe('Any news? Thanks');
});
