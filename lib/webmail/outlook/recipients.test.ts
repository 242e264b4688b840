// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { recipientsOf } from './recipients';

function chip(label: string, shown: string): string {
  return `<span class="_Entity _EType_RECIPIENT_ENTITY" contenteditable="false" draggable="true" aria-label="${label}"><span aria-hidden="true"></span><span>${shown}</span></span>\u200b`;
}

function well(field: string, content: string): string {
  return `<div role="group" id="MSG_9d2_${field}"><button>To</button><div aria-label="To" contenteditable="true" class="EditorClass">\u200b${content}</div></div>`;
}

function read(html: string) {
  document.body.innerHTML = `<div id="form">${html}</div>`;
  const form = document.querySelector('#form');
  if (!form) throw new Error('The form is missing');
  return recipientsOf(form);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a chip', () => {
  it.each([
    ['an address', 'dana@client.example', 'dana@client.example', 'dana@client.example', ''],
    [
      'a name and an address',
      'Dana W &lt;Dana@Client.example&gt;',
      'Dana W',
      'dana@client.example',
      'Dana W',
    ],
    [
      'a name with a comma',
      'W, Dana &lt;dana@client.example&gt;',
      'W, Dana',
      'dana@client.example',
      'W, Dana',
    ],
    ['a word of presence and a name', 'offlineDana W', 'Dana W', '', 'Dana W'],
    [
      'a word of presence and an address',
      'offlinedana@client.example',
      'dana@client.example',
      'dana@client.example',
      '',
    ],
    [
      'a name that poses as an address',
      'me@bank.example &lt;eve@x.example&gt;',
      'me@bank.example',
      'eve@x.example',
      'me@bank.example',
    ],
    [
      'a known name that holds an address',
      'busyDana (dana@old.example)',
      'Dana (dana@old.example)',
      '',
      'Dana (dana@old.example)',
    ],
  ])('says %s', (_, label, shown, address, name) => {
    expect(read(well('TO', chip(label, shown))).to).toEqual([{ address, name }]);
  });
});

describe('a chip with a face', () => {
  const CHIP = (shown: string) => well('TO', chip('Away Dana W', shown));

  it.each([
    ['initials', '<span role="img" aria-hidden="true">DW</span><span>Dana W</span>'],
    ['a word of presence', '<span role="img" aria-label="Away">A</span><span>Dana W</span>'],
    ['a name that is for the eye alone', '<span aria-hidden="true">Dana W</span>'],
  ])('is named without it: %s', (_, shown) => {
    expect(read(CHIP(shown)).to).toEqual([{ address: '', name: 'Dana W' }]);
  });
});

describe('the recipients', () => {
  it('are told apart by their fields, each once', () => {
    const dana = chip('dana@client.example', 'dana@client.example');
    const { to, cc, bcc } = read(
      well('TO', dana + dana) +
        well('CC', chip('offlineKim', 'Kim') + chip('offlineKim', 'Kim')) +
        well('BCC', chip('o@studio.example', 'o@studio.example')),
    );
    expect(to).toEqual([{ address: 'dana@client.example', name: '' }]);
    expect(cc).toEqual([{ address: '', name: 'Kim' }]);
    expect(bcc).toEqual([{ address: 'o@studio.example', name: '' }]);
  });

  it('hold what was typed, where it is an address', () => {
    const { to } = read(
      well('TO', `${chip('offlineKim', 'Kim')}Dana; Raj &lt;raj@shop.example&gt;, lee@x.example`),
    );
    expect(to).toEqual([
      { address: '', name: 'Kim' },
      { address: 'raj@shop.example', name: '' },
      { address: 'lee@x.example', name: '' },
    ]);
  });

  it('are none that stand in the words of a mail or in the body', () => {
    const fake = well('TO', chip('eve@x.example', 'eve@x.example'));
    const { to } = read(
      `<div role="textbox" contenteditable="true">${fake}</div><div role="document">${fake}</div>`,
    );
    expect(to).toEqual([]);
  });
});
