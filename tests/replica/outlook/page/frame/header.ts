import { config } from '../config';
import { el, hashed } from '../element';
import { words } from '../words';

export interface Header {
  readonly root: HTMLElement;
  clearSearch(): void;
  showSearch(query: string): void;
}

/** The bar above everything: search and account. */
export function createHeader(searched: (query: string) => void): Header {
  const input = el('input', {
    id: 'topSearchInput',
    type: 'text',
    autocomplete: 'off',
    'aria-label': words.search,
    placeholder: words.search,
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') searched(input.value.trim());
  });
  const search = el('div', { role: 'search', class: hashed('search') }, input);
  return {
    root: el(
      'div',
      { role: 'banner', class: hashed('header') },
      el('span', { class: hashed('brand') }, 'Outlook'),
      search,
      accountButton(),
    ),
    clearSearch() {
      input.value = '';
    },
    showSearch(query) {
      input.value = query;
    },
  };
}

/** Work accounts say their address here, consumer accounts only the name (facts/outlook.md 5). */
function accountButton(): HTMLElement {
  const { owner, switches } = config;
  const consumer = switches.host === 'outlook.live.com';
  const whose = consumer ? owner.name : `${owner.name} ${owner.email}`;
  const initials = owner.name.split(/\s+/).map((word) => word.charAt(0));
  const attributes = { type: 'button', 'aria-label': `${words.accountManager} ${whose}` };
  return el(
    'button',
    { ...attributes, id: 'O365_MainLink_Me', class: hashed('me') },
    el('span', { 'aria-hidden': 'true' }, initials.join('').slice(0, 2)),
  );
}
