import type { VNode } from 'preact';
import type { Length } from '../../lib/domain/playbook/compose-text';
import type { AddressForm } from '../../lib/domain/playbook/playbook-text';
import type { TextId } from '../../lib/domain/step';
import type { OfferedText, Proposal, TextGroup } from '../../lib/messages/messages';
import { textName } from '../../lib/messages/names-text';
import type { Translate } from '../../lib/messages/translate';

const GROUPS: readonly TextGroup[] = ['fits', 'chosen', 'ladder', 'beside', 'own'];

interface TextChoiceProps {
  readonly texts: readonly OfferedText[];
  readonly chosen: TextId;
  readonly onChoose: (text: TextId) => void;
  readonly t: Translate;
}

/** All texts in one list: what fits now, the ladder, what else is possible, the user's own. */
export function TextChoice({ texts, chosen, onChoose, t }: TextChoiceProps): VNode {
  const find = (id: string) => texts.find((one) => one.id === id);
  return (
    <label class="choice">
      {t('mailPage.choose')}
      <select
        value={chosen}
        onChange={({ currentTarget }) => onChoose(find(currentTarget.value)?.id ?? chosen)}
      >
        {GROUPS.map((group) => {
          const some = texts.filter((one) => one.group === group);
          return (
            some.length > 0 && (
              <optgroup key={group} label={t(`textGroup.${group}`)}>
                {some.map((one) => (
                  <option key={one.id} value={one.id}>
                    {textName(one, t)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}

/** What the two call each other in the text's language; English texts differ in tone. */
const PRONOUNS: Readonly<Record<string, Readonly<Record<AddressForm, string>>>> = {
  nl: { informal: 'je', formal: 'u' },
  de: { informal: 'du', formal: 'Sie' },
  fr: { informal: 'tu', formal: 'vous' },
};

interface MannerChoiceProps {
  readonly proposal: Proposal;
  /** As chosen, before the text has come. */
  readonly form: AddressForm;
  readonly length: Length;
  readonly onForm: (form: AddressForm) => void;
  readonly onLength: (length: Length) => void;
  readonly t: Translate;
}

/** Form of address and length, where the text has both. */
export function MannerChoice({
  proposal: { forms, lengths, language },
  form,
  length,
  onForm,
  onLength,
  t,
}: MannerChoiceProps): VNode | null {
  if (forms.length < 2 && lengths.length < 2) return null;
  return (
    <div class="manner">
      <Toggle
        label={t('mailPage.form')}
        choices={forms}
        chosen={form}
        nameOf={(one) => PRONOUNS[language]?.[one] ?? t(`mailPage.${one}`)}
        onChoose={onForm}
      />
      <Toggle
        label={t('mailPage.length')}
        choices={lengths}
        chosen={length}
        nameOf={(one) => t(`mailPage.${one}`)}
        onChoose={onLength}
      />
    </div>
  );
}

interface ToggleProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly nameOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

function Toggle<Choice extends string>({
  label,
  choices,
  chosen,
  nameOf,
  onChoose,
}: ToggleProps<Choice>): VNode | null {
  if (choices.length < 2) return null;
  return (
    <fieldset class="toggle">
      <legend>{label}</legend>
      {choices.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={label}
            checked={one === chosen}
            onChange={() => onChoose(one)}
          />
          <span>{nameOf(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
