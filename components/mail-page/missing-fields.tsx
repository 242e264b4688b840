import type { VNode } from 'preact';
import type { TextKey, Translate } from '../../lib/messages/translate';

const LABELS: Readonly<Record<string, TextKey>> = {
  client: 'mailPage.client',
  me: 'mailPage.me',
  subject: 'mailPage.subject',
  since: 'mailPage.since',
  days: 'mailPage.days',
};

interface MissingFieldsProps {
  /** Variables nobody could fill. */
  readonly names: readonly string[];
  readonly given: Readonly<Record<string, string>>;
  readonly onGiven: (given: Readonly<Record<string, string>>) => void;
  readonly t: Translate;
}

/** The questions a text needs answered before it can go in. */
export function MissingFields({ names, given, onGiven, t }: MissingFieldsProps): VNode | null {
  if (names.length === 0) return null;
  return (
    <fieldset class="missing">
      <legend>{t('mailPage.ask')}</legend>
      {names.map((name) => (
        <label key={name}>
          {labelOf(name, t)}
          <input
            type="text"
            maxLength={80}
            value={given[name] ?? ''}
            onInput={(event) => onGiven({ ...given, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}

function labelOf(name: string, t: Translate): string {
  const key = LABELS[name];
  return key === undefined ? name : t(key);
}
