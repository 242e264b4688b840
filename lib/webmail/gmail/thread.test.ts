// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readThreadIn } from './thread';

const PLACE = {
  account: 'nora@x.example',
  threadId: '1a07fdc9e4052e6b',
  whole: true,
  zoneProven: false,
  languages: ['en'],
};

function message(number: number, body = 'Hello'): string {
  const id = `1a07fdc9e405200${number}`;
  return `<div class="h7" role="listitem"><div class="adn" data-message-id="#msg-f:${number}" data-legacy-message-id="${id}">
    <span class="gD" email="anna@x.example" name="${number}"></span><div class="a3s">${body}</div></div></div>`;
}

const NEVER_FILLED = '<div class="kQ" role="listitem" style="display:none"></div>';
const FILLED =
  '<div class="kQ" role="listitem" style="display:none"><span class="gD" email="b@x.example"></span></div>';
const PILL = '<div class="adv"><span class="adx"><span>5</span></span></div>';
const OWN_PILL = `<div class="kx" role="listitem">${PILL}</div>`;
const RENAMED_PILL = '<div class="new"><span>5</span></div>';
const DRAFT = '<div role="listitem"><form><input name="composeid"></form>Draft of 9:12</div>';

function read(list: string, beside = '') {
  const main = document.createElement('div');
  main.innerHTML = `<h2 class="hP">Offer</h2><div role="list">${list}</div>${beside}`;
  document.body.replaceChildren(main);
  return readThreadIn(main, PLACE);
}

const numbers = (reading: ReturnType<typeof read>) =>
  reading?.messages.map(({ from }) => from.name);

describe('a thread whose messages are hidden', () => {
  it.each([
    ['nothing', message(1) + message(2) + message(3), null],
    ['items that were never filled', message(1) + NEVER_FILLED + NEVER_FILLED + message(3), 0],
    ['items that were filled once', message(1) + message(2) + FILLED + message(3), 1],
    ['a notice alone', message(1) + message(2) + PILL + message(3), 1],
    ['a notice and items', message(1) + PILL + NEVER_FILLED + message(3), 0],
    ['a notice in an item', message(1) + message(2) + OWN_PILL + message(3), 1],
    ['a renamed notice', message(1) + message(2) + RENAMED_PILL + message(3), 1],
    [
      'a hidden notice',
      `${message(1)}<div class="adv" hidden style="display:none">5</div>${message(3)}`,
      null,
    ],
    ['a notice in the words of a mail', message(1) + message(2, PILL) + message(3), null],
    ['nothing, with a draft', message(1) + DRAFT + message(3), null],
    ['nothing, with a number at the end', message(1) + message(3) + RENAMED_PILL, null],
  ])('says after which: %s', (_, list, hiddenAfter) => {
    const reading = read(list);
    expect(reading?.hiddenAfter).toBe(hiddenAfter);
    expect(reading?.messages.at(-1)?.from.name).toBe('3');
  });

  it('counts a notice beside the list as after the first', () => {
    expect(read(message(1) + message(2) + message(3), PILL)?.hiddenAfter).toBe(0);
  });

  it('leaves out what stands between two hidden parts: one place alone can be told', () => {
    const reading = read(message(1) + PILL + message(2) + NEVER_FILLED + message(3));
    expect(numbers(reading)).toEqual(['1', '3']);
    expect(reading?.hiddenAfter).toBe(0);
  });

  it('is not read while its newest message is hidden', () => {
    expect(read(message(1) + NEVER_FILLED)).toBeNull();
  });
});

describe('the files of a message', () => {
  const chip = (of: string) => `<span download_url="${of}"></span>`;
  const filesOf = (beside: string, body = 'Hello') =>
    read(message(1, body).replace(/<\/div><\/div>$/, `${beside}</div></div>`))?.messages[0]
      ?.attachments;

  it.each([
    ['application/pdf:Quote%202026.pdf:https://mail.google.com/u/0?x=1:2', 'Quote 2026.pdf'],
    ['image/png:100%.png:https://mail.google.com/', '100%.png'],
    ['text/plain:a:b.txt:https://mail.google.com/', 'a:b.txt'],
  ])('%s', (address, name) => {
    expect(filesOf(chip(address))).toEqual([name]);
  });

  it('are named once each, at most twenty, shortened where too long', () => {
    const many = Array.from({ length: 30 }, (_, i) => chip(`a/b:${i}${'x'.repeat(300)}:https://m`));
    const names = filesOf(many.join('') + many[0]) ?? [];
    expect(names).toHaveLength(20);
    expect(names.every(({ length }) => length === 200)).toBe(true);
    expect(filesOf(chip('a/b:c.pdf:https://m').repeat(2))).toEqual(['c.pdf']);
  });

  it('are none that a mail pretends to have, and none of a reply being written', () => {
    const file = chip('a/b:invoice.pdf:https://m');
    expect(filesOf('', file)).toEqual([]);
    const reply = `<div><form><input name="composeid"></form>${file}<div g_editable="true" contenteditable="true"></div></div>`;
    expect(filesOf(reply)).toEqual([]);
  });

  it('are unknown where the page names none', () => {
    expect(filesOf(chip('') + chip('nothing'))).toEqual([]);
  });
});

describe('a message', () => {
  it('says whether a quote of the page was cut from its text', () => {
    const quote = '<div class="gmail_quote">On Monday Nora wrote: When?</div>';
    const collapsed = message(1, quote).replace('class="a3s"', 'class="a3s" style="display:none"');
    const reading = read(collapsed + message(2, `Yes.${quote}`) + message(3, 'Yes.'));
    expect(reading?.messages.map(({ text, quotes }) => [text, quotes])).toEqual([
      [null, false],
      ['Yes.', true],
      ['Yes.', false],
    ]);
  });
});
