// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Accounts, createAccounts } from './account';

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

const HOME = 'https://outlook.office.com/mail/';
let accounts: Accounts;

function at(home: string, body: string): string | null {
  document.body.innerHTML = body;
  return accounts.at(home, document, () => localStorage);
}

function account(body: string, kept: Record<string, string> = {}): string | null {
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  accounts = createAccounts();
  return at(HOME, body);
}

beforeEach(() => {
  localStorage.clear();
  accounts = createAccounts();
});

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
    expect(accounts.at(HOME, document, denied)).toBeNull();
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

describe('the account of a favourite or a shared folder', () => {
  const shared = (folders: string) =>
    `<div role="treeitem" aria-level="1" title="Studio Info"><span>Studio Info</span></div><div role="group">${folders}</div>`;
  const counted = (selected: boolean, count: string) =>
    `<div role="treeitem" aria-level="2" title="Inbox - ${count} items" aria-selected="${selected}"></div>`;

  it('is the only mailbox, where a favourite is selected', () => {
    expect(account(tree(FAVOURITES, folder('Inbox', true), root(ME, folder('Inbox'))))).toBe(ME);
    const both = tree(FAVOURITES, folder('Inbox', true), root(ME, folder('Inbox', true)));
    expect(account(both)).toBe(ME);
  });

  it('is not told for a folder below a root without an address', () => {
    const selected = tree(root(ME, folder('Inbox')), shared(folder('Inbox', true)));
    expect(account(selected + button(`Account manager for Mia ${ME}`))).toBeNull();
    const mine = tree(root(ME, folder('Inbox', true)), shared(folder('Inbox')));
    expect(account(mine)).toBe(ME);
  });

  it('is the mailbox in which a favourite stands again with the same counts', () => {
    const favourite = FAVOURITES + counted(true, '4,176');
    const other = (count: string) => root(OTHER, counted(false, count));
    const mine = root(ME, counted(false, '4,176'));
    expect(account(tree(favourite, mine, other('980')))).toBe(ME);
    expect(account(tree(favourite, mine, shared(counted(false, '980'))))).toBe(ME);
    expect(account(tree(favourite, mine, other('4,176')))).toBeNull();
    expect(account(tree(favourite, mine, shared(counted(false, '4,176'))))).toBeNull();
    const small = FAVOURITES + counted(true, '3') + root(ME, counted(false, '3'));
    expect(account(tree(small, other('12')))).toBeNull();
  });
});

describe('the account where the folder tree is hidden', () => {
  const login = button('Account manager for Mia mia@tenant.example');

  it('stays what the tree said at this home', () => {
    expect(at(HOME, tree(root(ME)) + login)).toBe(ME);
    expect(at(HOME, login)).toBe(ME);
    expect(at(`${HOME}0/`, login)).toBe(ME);
    expect(at(`${HOME}1/`, login)).toBe('mia@tenant.example');
  });

  it('is what the tree says from then on, where it was taken from the sign-in before', () => {
    expect(at(HOME, login)).toBe('mia@tenant.example');
    expect(at(HOME, tree(root(ME)) + login)).toBe(ME);
    expect(at(HOME, login)).toBe(ME);
  });

  it('is not told once the tree showed several there, or could not tell', () => {
    const mine = tree(root(ME, folder('Inbox', true)), root(OTHER, folder('Inbox')));
    const theirs = tree(root(ME, folder('Inbox')), root(OTHER, folder('Inbox', true)));
    expect(at(HOME, mine)).toBe(ME);
    expect(at(HOME, theirs)).toBe(OTHER);
    expect(at(HOME, login)).toBeNull();
    expect(at(HOME, mine)).toBe(ME);
    expect(at(`${HOME}1/`, tree(root(ME), root(OTHER)))).toBeNull();
    expect(at(`${HOME}1/`, login)).toBeNull();
  });

  it('is not the one that is signed in, where the page names another', () => {
    expect(account(login, { [`olk-mail_LAST_SELECTED_PIVOT${ME}`]: 'focused' })).toBeNull();
  });
});

describe('a mailbox that others share, under an address of its own (S3-03)', () => {
  const SHARED = `${HOME}${OTHER}/`;
  const login = button(`Account manager for Mia ${ME}`);

  it('is the one that the page’s address names, whoever is signed in', () => {
    expect(at(SHARED, login)).toBe(OTHER);
    expect(at(SHARED, tree(root(OTHER, folder('Inbox', true))) + login)).toBe(OTHER);
    expect(at(`${HOME}team%40studio.example/`, login)).toBe(OTHER);
  });

  it('is nobody’s where the tree says another, also when it is hidden afterwards', () => {
    expect(at(SHARED, tree(root(ME, folder('Inbox', true))))).toBeNull();
    expect(at(SHARED, login)).toBeNull();
  });

  it('does not mix with the one beside it', () => {
    expect(at(HOME, tree(root(ME, folder('Inbox', true))))).toBe(ME);
    expect(at(SHARED, login)).toBe(OTHER);
    expect(at(HOME, login)).toBe(ME);
  });
});
