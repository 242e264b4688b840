import type { VNode } from 'preact';
import { VARIABLE_KINDS } from '../../lib/domain/playbook/variable';
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
            {...fieldFor(name)}
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

/** Dates are picked; the rest is written. */
function fieldFor(name: string) {
  const kinds: Readonly<Record<string, string>> = VARIABLE_KINDS;
  const isDate = Object.hasOwn(kinds, name) && kinds[name] === 'date';
  return isDate ? ({ type: 'date' } as const) : ({ type: 'text', maxLength: 300 } as const);
}
