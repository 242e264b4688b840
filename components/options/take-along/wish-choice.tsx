import { useId } from 'preact/hooks';

interface WishChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChoice: (value: Value) => void;
}

export function WishChoice<Value extends string>(props: WishChoiceProps<Value>) {
  const { legend, options, chosen, onChoice } = props;
  const name = useId();
  return (
    <fieldset class="wish-choice">
      <legend>{legend}</legend>
      {options.map(([value, text]) => (
        <label key={value} class="tick">
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChoice(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
