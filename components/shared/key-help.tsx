import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from './texts';

/** What a key does, and how keyboards name it. */
const NAMES = {
  rows: ['↑', '↓'],
  menu: ['←', '→'],
  tab: ['Tab'],
  press: ['Enter'],
  close: ['Esc'],
  search: ['/'],
  help: ['?'],
} as const;

type HelpfulKey = keyof typeof NAMES;

/** Single characters are keys of speech input too, so they can be switched off (WCAG 2.1.4). */
const SWITCH = 'single-keys';

interface KeyHelpProps {
  /** The keys that do something on this page. */
  readonly keys: readonly HelpfulKey[];
}

/** Which keys there are: behind a button, and behind one of them. */
export function KeyHelp({ keys }: KeyHelpProps) {
  const t = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [single, setSingle] = useState(() => localStorage.getItem(SWITCH) !== 'off');
  useEffect(() => {
    if (!single) return;
    const onKey = (event: KeyboardEvent) => onSingleKey(event, dialog.current);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [single]);
  const change = (on: boolean) => {
    localStorage.setItem(SWITCH, on ? 'on' : 'off');
    setSingle(on);
  };
  return (
    <>
      <button
        type="button"
        class="icon-button key-help-button"
        aria-label={t('keys.heading')}
        aria-haspopup="dialog"
        title={t('keys.heading')}
        onClick={() => dialog.current?.showModal()}
      >
        <span aria-hidden="true">?</span>
      </button>
      <dialog ref={dialog} class="key-help" aria-labelledby={id} onKeyDown={closeOnEscape}>
        <h2 id={id}>{t('keys.heading')}</h2>
        <dl>
          {keys.map((key) => (
            <div key={key}>
              <dt>
                {NAMES[key].map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{t(`keys.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <label class="tick">
          <input
            type="checkbox"
            checked={single}
            onChange={({ currentTarget }) => change(currentTarget.checked)}
          />
          {t('keys.single')}
        </label>
        <p>
          <button type="button" class="button" autofocus onClick={() => dialog.current?.close()}>
            {t('keys.done')}
          </button>
        </p>
      </dialog>
    </>
  );
}

function onSingleKey(event: KeyboardEvent, dialog: HTMLDialogElement | null): void {
  if (event.altKey || event.ctrlKey || event.metaKey || isTyped(event.target)) return;
  if (event.key === '?') {
    event.preventDefault();
    if (dialog?.open) dialog.close();
    else dialog?.showModal();
  }
  const field = event.key === '/' && !dialog?.open ? searchField() : undefined;
  if (field) {
    event.preventDefault();
    field.focus();
  }
}

/** The first one in sight. */
function searchField(): HTMLElement | undefined {
  const fields = document.querySelectorAll<HTMLElement>('input[type=search]');
  return [...fields].find((field) => field.closest('[hidden]') === null);
}

function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio], [type=file]), textarea, select')
  );
}

/** Otherwise the browser closes the whole popup. */
function closeOnEscape(event: KeyboardEvent & { currentTarget: HTMLDialogElement }): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.currentTarget.close();
}
