// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { accountOf, ownNameOf } from './account';

const ME = 'me@studio.example';
const OTHER = 'team@studio.example';

function root(address: string, folders = '', text = address): string {
  return `<div role="treeitem" aria-level="1" id="primaryMailboxRoot_${address}" data-folder-name="${address}" title="${address}"><span>${text}</span></div>
    <div role="group">${folders}</div>`;
}

const folder = (name: string, selected = false) =>
  `<div role="treeitem" aria-level="2" title="${name} - 3 items" aria-selected="${selected}"><span>${name}</span></div>`;
const tree = (...parts: string[]) => `<div role="tree">${parts.join('')}</div>`;
const FAVOURITES = `<div role="treeitem" aria-level="1" title="Favorites"><span>Favorites</span></div>`;
const button = (label: string) => `<button id="O365_MainLink_Me" aria-label="${label}"></button>`;

function account(body: string, kept: Record<string, string> = {}): string | null {
  document.body.innerHTML = body;
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  return accountOf(document, () => localStorage);
}

beforeEach(() => localStorage.clear());

describe('the account', () => {
  it('is what the tree says, even where the button says another address', () => {
    const login = button('Account manager for Mia login@elsewhere.example');
    expect(account(tree(FAVOURITES, root('Me@Studio.example')) + login)).toBe(ME);
  });

  it('is the mailbox that holds the selected folder, where there are several', () => {
    const first = root(ME, folder('Inbox'));
    const second = root(OTHER, folder('Inbox', true));
    expect(account(tree(first, second))).toBe(OTHER);
    expect(account(tree(root(ME, folder('Inbox', true)), root(OTHER)))).toBe(ME);
  });

  it.each([
    ['nothing is selected', tree(root(ME), root(OTHER))],
    [
      'folders of both are selected',
      tree(root(ME, folder('Inbox', true)), root(OTHER, folder('Inbox', true))),
    ],
    ['a favourite is selected', tree(FAVOURITES, folder('Inbox', true), root(ME), root(OTHER))],
  ])('is not guessed among several mailboxes where %s', (_, folders) => {
    expect(account(folders + button(`Account manager for Mia ${ME}`))).toBeNull();
  });

  it('takes no folder that is named like an address for a mailbox', () => {
    const named = `<div role="treeitem" aria-level="2" title="${OTHER}"><span>${OTHER}</span></div>`;
    expect(account(tree(root(ME, named)))).toBe(ME);
    expect(account(tree(root(OTHER, '', 'Archive')))).toBeNull();
  });

  it('is what the button says where there is no tree', () => {
    expect(account(button(`Account manager for Mia ${ME}`))).toBe(ME);
  });

  it('is what the menu says before the button', () => {
    const menu = `<div id="mectrl_currentAccount_secondary">${ME}</div>`;
    expect(account(button('Account manager') + menu)).toBe(ME);
  });

  it.each([
    ['one key', { [`olk-mail_LAST_SELECTED_PIVOT${ME}`]: 'x' }, ME],
    [
      'two keys of one address',
      { [`olk-mail_LAST_SELECTED_PIVOT${ME}`]: 'x', [`olk-FeatureEnabled_${ME}`]: '1' },
      ME,
    ],
    ['the hint of the login', { 'olk-login_hint': ME }, ME],
    ['two addresses', { 'olk-login_hint': OTHER, [`olk-FeatureEnabled_${ME}`]: '1' }, null],
    ['keys of others', { 'olk-theme': ME, [`theme_${ME}`]: '1' }, null],
  ])('is asked of the browser last: %s', (_, kept, expected) => {
    expect(account('', kept as Record<string, string>)).toBe(expected);
  });

  it('is not told where the browser keeps nothing', () => {
    const denied = () => {
      throw new DOMException('denied');
    };
    document.body.innerHTML = '';
    expect(accountOf(document, denied)).toBeNull();
  });

  it.each([
    ['an open mail', (words: string) => `<div id="UniqueMessageBody_1">${words}</div>`],
    ['a folded quote', (words: string) => `<div role="document">${words}</div>`],
    [
      'a mail being written',
      (words: string) => `<div contenteditable="true" role="textbox">${words}</div>`,
    ],
  ])('is not taken from the words of %s', (_, mail) => {
    const words = tree(root(OTHER, folder('Inbox', true))) + button(`Account manager ${OTHER}`);
    expect(account(mail(words))).toBeNull();
    expect(account(mail(words) + tree(root(ME)))).toBe(ME);
  });
});

describe('the own name', () => {
  it.each([
    ['Mail - Mia Example - Outlook', 'Mia Example'],
    ['(2) Mail - Mia Example - Outlook', 'Mia Example'],
    ['Courrier - Anne - Marie Dubois - Outlook', 'Anne - Marie Dubois'],
    ['Outlook', null],
    ['Re: the plan - Mia - Outlook', null],
  ])('in "%s" is %s', (title, name) => {
    document.title = title;
    expect(ownNameOf(document)).toBe(name);
  });
});
