import { el, hashed } from '../element';
import { words } from '../words';

export type Module = 'mail' | 'calendar';

/** Mail and Calendar are one page: the bar moves between them without a load (facts/outlook.md 10.9). */
export function createModuleBar(chosen: (module: Module) => void): HTMLElement {
  const button = (module: Module) => {
    const label = words[module];
    const made = el('button', { type: 'button', 'aria-label': label, title: label }, label);
    made.addEventListener('click', () => chosen(module));
    return made;
  };
  return el(
    'div',
    { role: 'navigation', class: hashed('modules') },
    button('mail'),
    button('calendar'),
  );
}

export function calendarModule(): HTMLElement {
  const hours = Array.from({ length: 12 }, (_, i) => el('div', {}, `${i + 8}:00`));
  return el(
    'div',
    { id: 'calendarModule', 'data-app-section': 'CalendarModule', class: hashed('calendar') },
    el('h2', {}, words.calendar),
    ...hours,
  );
}
