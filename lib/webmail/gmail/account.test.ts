// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { accountOf } from './account';

beforeEach(() => {
  document.body.innerHTML = '';
  document.title = '';
});

describe('accountOf', () => {
  it.each([
    ['Inbox (3) - Nora@Studio-Lind.example - Gmail', 'nora@studio-lind.example'],
    ['Posteingang - nora@studio-lind.example - Studio Lind Mail', 'nora@studio-lind.example'],
    ['Mail to info@client.example - nora@studio-lind.example - Gmail', 'nora@studio-lind.example'],
    ['Re: a - b@c.example - d - nora@studio-lind.example - Gmail', 'nora@studio-lind.example'],
    ['Gmail', null],
  ])('reads the title "%s"', (title, account) => {
    document.title = title;
    expect(accountOf(document)).toBe(account);
  });

  it('asks the account button when the title is silent, and no link of a mail', () => {
    document.title = 'Write to info@client.example';
    document.body.innerHTML = `<div role="main"><a aria-label="x@mail.example"></a></div>
      <header><a aria-label="Google Account: Nora Lind &#10;(nora@studio-lind.example)"></a></header>`;
    expect(accountOf(document)).toBe('nora@studio-lind.example');
  });
});
