import { useId, useRef, useState } from 'preact/hooks';
import { slipsIn } from '../../../lib/domain/template-check/slips';
import type { Language } from '../../../lib/settings/settings';
import { replaceIn } from './replace-in';
import { SlipList } from './slip-list';
import type { TemplateTexts } from './template-texts';
import { VariableButtons } from './variable-buttons';

interface TemplateAreaProps {
  readonly label: string;
  readonly text: string;
  readonly language: Language;
  readonly marks: TemplateTexts['marks'];
  /** What is wrong with the text as a whole. */
  readonly problem: string | null;
  readonly onText: (text: string) => void;
}

/** A text with variables: the words, what can stand in them, and slips of the pen. */
export function TemplateArea({ label, text, language, marks, problem, onText }: TemplateAreaProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  // Where somebody is just writing there is no slip yet.
  const slips = slipsIn(text, marks[language]).filter(
    ({ start, end }) => caret === null || caret <= start || caret > end,
  );
  const wrong = problem !== null || slips.length > 0;
  return (
    <div class="template-area">
      <label for={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        class="wide"
        rows={9}
        dir="auto"
        lang={language}
        maxLength={5_000}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => {
          setCaret(currentTarget.selectionStart);
          onText(currentTarget.value);
        }}
        onBlur={() => setCaret(null)}
      />
      <div id={`${id}-problem`} aria-live="polite">
        {problem === null ? null : <p class="field-problem">{problem}</p>}
        <SlipList
          slips={slips}
          onShow={({ start, end }) => {
            area.current?.focus();
            area.current?.setSelectionRange(start, end);
          }}
          onMeant={({ start, end, meant }) =>
            area.current && replaceIn(area.current, start, end, `{${meant}}`)
          }
        />
      </div>
      <VariableButtons
        onVariable={(name) => {
          const field = area.current;
          if (field) replaceIn(field, field.selectionStart, field.selectionEnd, `{${name}}`);
        }}
      />
    </div>
  );
}
