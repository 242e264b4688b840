import type { VNode } from 'preact';
import { VARIABLES } from '../../lib/domain/template';
import type { Translate } from '../../lib/messages/translate';

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
  const known = VARIABLES.find((one) => one === name);
  return known ? t(`variable.${known}`) : name;
}
