// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readListIn } from './list';
import { shownRowsIn } from './shown-rows';

const ID = '1a07fdc9e4052e6b';
const IDS = `data-legacy-thread-id="${ID}" data-legacy-last-non-draft-message-id="${ID}"`;
const PEOPLE = '<td class="yX"><div class="yW"><span email="anna@x.example">Anna</span></div></td>';

function row(subject: string, attributes = 'class="zA yO" role="row"'): string {
  return `<tr ${attributes}>${PEOPLE}<td><div class="y6">${subject}</div></td></tr>`;
}

const THREAD = row(`<span ${IDS}>Offer</span>`);

function look(rows: string, settled = true) {
  const main = document.createElement('div');
  main.innerHTML = `<table><tbody>${rows}</tbody></table>`;
  document.body.replaceChildren(main);
  const place = { account: 'nora@x.example', list: 'inbox', part: null, page: 1 } as const;
  const known = { certain: true, zoneProven: true };
  return readListIn(main, shownRowsIn(main), { ...place, ...known, settled });
}

function read(rows: string, settled = true) {
  return look(rows, settled)?.reading ?? null;
}

describe('a list', () => {
  it.each([
    ['threads only', ''],
    ['an advertisement', row('<div class="am0">Ad</div>A chair')],
    ['a draft of its own', row(`<span ${IDS} data-standalone-draft-id="#msg-a:r1">Idea</span>`)],
    ['a bundle of another extension', '<tr class="zA bundle-row"><td>News (4)</td></tr>'],
    ['a row of another extension', '<tr class="zA inboxsdk__row"><td>Deals</td></tr>'],
    ['a hidden row', row('Offer', 'class="zA yO" style="display:none"')],
  ])('is complete with %s', (_, others) => {
    const reading = read(THREAD + others);
    expect(reading?.rows).toHaveLength(1);
    expect(reading?.complete).toBe(true);
  });

  it.each([
    ['whose ids are not found', row('Offer')],
    ['that only looks like one of another extension', row('Offer', 'class="zA inboxsdk__thread"')],
    ['without a message', row(`<span data-legacy-thread-id="${ID}">Offer</span>`)],
    ['that was never filled', '<tr class="zA yO" role="row"><td></td></tr>'],
    ['under another class', row(`<span ${IDS}>Offer</span>`, 'class="new" role="row"')],
  ])('is not complete with a row %s', (_, others) => {
    const reading = read(THREAD + others);
    expect(reading?.rows).toHaveLength(1);
    expect(reading?.complete).toBe(false);
  });

  it('waits for a row that is being filled', () => {
    expect(read(`${THREAD}<tr class="zA yO" role="row"><td></td></tr>`, false)).toBeNull();
  });

  it('is complete where the page says that nothing is here', () => {
    expect(read('<tr><td>No new mail!</td></tr>')).toMatchObject({ empty: true, complete: true });
  });
});

describe('a list names recipients', () => {
  const person = '<span email="anna@client.example">Anna</span>';
  const label = '<div class="afn">To: Anna, Offer</div>';
  const subject = `<td><div class="y6"><span ${IDS}>Offer</span></div></td>`;

  it.each([
    ['a word stands before the first person', `To: ${person}`, true],
    ['it does in another language', `إلى: ${person}`, true],
    ['it stands in a part of its own', `<span><b>À : </b></span><span>${person}</span>`, true],
    ['nothing stands before them', person, false],
    ['nothing but a comment of another extension', `<!--part-->${person}`, false],
    ['a number does, and a word behind', `(2) ${person} and others`, false],
  ])('where %s', (_, line, names) => {
    const row = `<tr class="zA"><td>${label}<div class="yW">${line}</div></td>${subject}</tr>`;
    expect(look(row)?.namesRecipients).toBe(names);
  });
});
