// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { accountOf } from './account';

const APP = 'https://mail.google.com/mail/u/0/#inbox';
const MAIN = '<div role="main"></div>';
const BUTTON =
  '<header role="banner"><a aria-label="Google Account: Nora Lind &#10;(nora@studio-lind.example)"></a></header>';

beforeEach(() => {
  document.body.innerHTML = MAIN;
  document.title = '';
});

describe('accountOf in the app', () => {
  it.each([
    ['Inbox (3) - Nora@Studio-Lind.example - Gmail', 'nora@studio-lind.example'],
    ['Posteingang - nora@studio-lind.example - Studio Lind Mail', 'nora@studio-lind.example'],
    ['Mail to info@client.example - nora@studio-lind.example - Gmail', 'nora@studio-lind.example'],
    ['Offer for anna@x.example - nora@studio.example - Gmail', 'nora@studio.example'],
    ['Re: a - b@c.example - d - nora@studio-lind.example - Gmail', 'nora@studio-lind.example'],
    ['Write to info@client.example', null],
    ['Gmail', null],
  ])('reads the title "%s"', (title, account) => {
    document.title = title;
    expect(accountOf(document, APP)).toBe(account);
  });

  it('asks the account button when the title is silent, and no link of a mail', () => {
    document.title = 'Write to info@client.example';
    document.body.innerHTML = `<div role="main"><header><a aria-label="x@mail.example"></a></header></div>
      <a aria-label="y@elsewhere.example"></a>${BUTTON}`;
    expect(accountOf(document, APP)).toBe('nora@studio-lind.example');
  });
});

describe('accountOf a mailbox that I look after for another (S3-03)', () => {
  const DELEGATED = 'https://mail.google.com/mail/b/AEoRXRQ1/u/0/#inbox';

  it('is what the title says, whoever is signed in', () => {
    document.body.innerHTML = MAIN + BUTTON;
    document.title = 'Inbox - info@studio-lind.example - Gmail';
    expect(accountOf(document, DELEGATED)).toBe('info@studio-lind.example');
  });

  it('is nobody’s where the title does not tell: then nothing is read', () => {
    document.body.innerHTML = MAIN + BUTTON;
    document.title = 'Gmail';
    expect(accountOf(document, DELEGATED)).toBeNull();
  });
});

describe('accountOf outside the app', () => {
  it.each([
    ['the print view', 'https://mail.google.com/mail/u/0/?ui=2&view=pt&th=1a07fdc9e4052e6b', MAIN],
    ['the raw source', 'https://mail.google.com/mail/u/0/?view=om&th=1a07fdc9e4052e6b', MAIN],
    ['a thread in a window', 'https://mail.google.com/mail/u/0/popout?ver=1#thread', MAIN],
    ['a page without a main view', APP, ''],
  ])('believes no subject in the title of %s', (_, url, body) => {
    document.body.innerHTML = body;
    for (const title of [
      'Gmail - anna@x.example - offerte',
      'Offer - anna@x.example - Gmail',
      'Gmail - Offer for anna@x.example',
    ]) {
      document.title = title;
      expect(accountOf(document, url)).toBeNull();
    }
  });

  it('believes a title that the account button confirms, and no button alone', () => {
    const url = 'https://mail.google.com/mail/u/0/?view=cm';
    document.body.innerHTML = BUTTON;
    document.title = 'Compose - nora@studio-lind.example - Gmail';
    expect(accountOf(document, url)).toBe('nora@studio-lind.example');
    document.title = 'Offer - anna@x.example - Gmail';
    expect(accountOf(document, url)).toBeNull();
    document.title = 'Gmail';
    expect(accountOf(document, url)).toBeNull();
  });

  it('takes no word of a printed mail for the account button', () => {
    document.title = 'Offer - anna@x.example - Gmail';
    document.body.innerHTML = `<table class="message"><tr><td><header role="banner"><a aria-label="anna@x.example"></a></header></td></tr></table>`;
    expect(accountOf(document, 'https://mail.google.com/mail/u/0/?view=pt')).toBeNull();
  });
});
