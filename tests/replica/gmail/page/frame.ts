import { hashOfList } from '../page-route';
import { config, words } from './config';
import { el } from './element';

/** Everything around the main region. */
export interface Frame {
  readonly root: HTMLElement;
  /** Where pop-up compose boxes stand. */
  readonly popups: HTMLElement;
  readonly snackbars: HTMLElement;
  showCounts(unread: number, labels: readonly string[]): void;
}

const FOLDERS = ['inbox', 'starred', 'sent', 'drafts', 'all'] as const;

export function createFrame(mains: HTMLElement, openCompose: () => void): Frame {
  const navigation = el('div', { class: 'nH oy8Mbf aeN', role: 'navigation' });
  const popups = el('div', { class: 'no' });
  const snackbars = el('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' });
  const content = el(
    'div',
    { class: 'nH bkK' },
    el('div', { class: 'nH' }, el('div', { class: 'aeF' }, mains)),
  );
  const root = el(
    'div',
    { class: 'nH' },
    header(),
    el('div', { class: 'nH aqk' }, navigation, content),
    el(
      'div',
      { class: 'dw' },
      el('div', {}, el('div', { class: 'nH' }, el('div', { class: 'nH' }, popups))),
    ),
    el('div', { class: 'vh' }, snackbars),
  );
  const showCounts = (unread: number, labels: readonly string[]) => {
    navigation.replaceChildren(
      composeButton(openCompose),
      ...folderLinks(unread),
      ...labelLinks(labels),
    );
  };
  showCounts(0, []);
  return { root, popups, snackbars, showCounts };
}

function header(): HTMLElement {
  const { name, email } = config.owner;
  const box = el('input', {
    name: 'q',
    type: 'text',
    class: 'gb_Ie',
    'aria-label': words.searchResults,
  });
  const form = el('form', { class: 'nH aJl', role: 'search' }, box);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = hashOfList({ name: 'search', argument: box.value });
  });
  const label = `${words.account}: ${name}  \n(${config.switches.signedInAs ?? email})`;
  const account = el(
    'a',
    { class: 'gb_B gb_Za', href: '#', role: 'button', 'aria-label': label },
    initials(name),
  );
  account.addEventListener('click', (event) => event.preventDefault());
  const gb = el(
    'div',
    { id: 'gb', class: 'gb_F' },
    el('span', { class: 'gb_Mc' }, 'Gmail'),
    form,
    account,
  );
  return el('header', { class: 'nH w-asV', role: 'banner' }, gb);
}

function composeButton(openCompose: () => void): HTMLElement {
  const button = el(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0, gh: 'cm' },
    words.compose,
  );
  button.addEventListener('click', openCompose);
  return el('div', { class: 'z0' }, button);
}

function folderLinks(unread: number): HTMLElement[] {
  return FOLDERS.map((folder) => {
    const name = words.folders[folder] ?? folder;
    const count =
      folder === 'inbox' && unread > 0 ? el('div', { class: 'bsU' }, String(unread)) : null;
    const link = el(
      'a',
      { class: 'J-Ke n0', href: `#${folder}`, target: '_top', title: name },
      name,
    );
    return el('div', { class: 'aim' }, el('div', { class: 'TO' }, link, count));
  });
}

function labelLinks(labels: readonly string[]): HTMLElement[] {
  return labels.map((label) => {
    const href = hashOfList({ name: 'label', argument: label });
    return el('div', { class: 'aim' }, el('a', { class: 'J-Ke n0', href, title: label }, label));
  });
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);
}
