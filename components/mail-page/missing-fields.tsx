import type { VNode } from 'preact';
import { VARIABLE_KINDS, type VariableKind } from '../../lib/domain/playbook/variable';
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
        <label key={name} htmlFor={`missing-${name}`}>
          {labelOf(name, t)}
          <Field
            name={name}
            value={given[name] ?? ''}
            onValue={(value) => onGiven({ ...given, [name]: value })}
            t={t}
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

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly t: Translate;
}

/** Dates are picked, lists have an item a line, the rest is written. */
function Field({ name, value, onValue, t }: FieldProps): VNode {
  const kind = kindOf(name);
  const id = `missing-${name}`;
  const onInput = ({ currentTarget }: { readonly currentTarget: { value: string } }): void =>
    onValue(currentTarget.value);
  if (kind === 'list') {
    const hint = t('mailPage.onePerLine');
    return <textarea id={id} rows={3} maxLength={500} placeholder={hint} {...{ value, onInput }} />;
  }
  if (kind === 'date') return <input id={id} type="date" {...{ value, onInput }} />;
  const inputMode = kind === 'count' ? 'numeric' : undefined;
  return (
    <input id={id} type="text" maxLength={300} inputMode={inputMode} {...{ value, onInput }} />
  );
}

function kindOf(name: string): VariableKind | null {
  const kinds: Readonly<Record<string, VariableKind>> = VARIABLE_KINDS;
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? null) : null;
}
