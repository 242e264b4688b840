import { useId, useState } from 'preact/hooks';
import type { Language } from '../../lib/settings/settings';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { useTexts } from '../shared/texts';
import type { TemplateTexts } from './template-texts';

interface TemplateEditorProps {
  /** Null where the built-in text is used. */
  readonly own: string | null;
  readonly builtIn: string;
  readonly language: Language;
  readonly texts: TemplateTexts;
  /** Null: back to the built-in text. */
  readonly onText: (text: string | null) => void;
}

export function TemplateEditor({ own, builtIn, language, texts, onText }: TemplateEditorProps) {
  const t = useTexts();
  const id = useId();
  const [text, setText] = useState(own ?? builtIn);
  const unknown = texts.unknown(text);
  const change = (next: string) => {
    setText(next);
    // An empty text would insert nothing.
    onText(next.trim() === '' || next === builtIn ? null : next);
  };
  return (
    <>
      <Field
        id={id}
        label={t('templates.text')}
        hint={`${t('templates.variables')} ${texts.variables.join(' ')}`}
        problem={unknown.length === 0 ? null : t('templates.unknown', { names: unknown.join(' ') })}
      >
        <textarea
          id={id}
          class="wide"
          rows={9}
          dir="auto"
          lang={language}
          maxLength={5_000}
          value={text}
          aria-describedby={unknown.length === 0 ? `${id}-hint` : `${id}-hint ${id}-problem`}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
        <p>
          <span class="soft">{t(own === null ? 'templates.builtIn' : 'templates.own')}</span>{' '}
          {own === null ? null : (
            <Button kind="quiet" onPress={() => change(builtIn)}>
              {t('templates.reset')}
            </Button>
          )}
        </p>
      </Field>
      <div class="field">
        <span id={`${id}-preview`}>{t('templates.preview')}</span>
        {/* biome-ignore lint/a11y/useSemanticElements: an output would be read aloud at every key. */}
        <div role="group" aria-labelledby={`${id}-preview`}>
          <p class="preview" dir="auto" lang={language}>
            {texts.example(text, language)}
          </p>
        </div>
      </div>
    </>
  );
}
