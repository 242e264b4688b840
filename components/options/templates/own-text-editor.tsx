import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OwnText } from '../../../lib/settings/settings';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import { LanguageSelect } from './manner-selects';
import { TemplateArea } from './template-area';
import { TemplatePreview } from './template-preview';
import type { PreviewThread, TemplateTexts } from './template-texts';
import { usePreviewValues } from './use-preview-values';

interface OwnTextEditorProps {
  readonly stored: OwnText;
  readonly isNew: boolean;
  readonly texts: TemplateTexts;
  readonly thread: PreviewThread | null;
  readonly onThread: (thread: PreviewThread | null) => void;
  /** Only what can be inserted is told. */
  readonly onText: (text: OwnText) => void;
  readonly onDelete: () => void;
}

/** One text of the user's own, folded under its name. */
export function OwnTextEditor({ stored, isNew, onText, onDelete, ...preview }: OwnTextEditorProps) {
  const t = useTexts();
  const [typed, setTyped] = useState(stored);
  const [isOpen, setOpen] = useState(isNew);
  const change = (part: Partial<OwnText>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    // Without words there is nothing to insert, and without a name nothing to choose.
    if (next.text.trim() !== '') onText({ ...next, name: next.name.trim() || stored.name });
  };
  return (
    <details
      class="own-text"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Foreign text={typed.name.trim() || stored.name} />
      </summary>
      {isOpen ? <OwnTextFields {...preview} typed={typed} isNew={isNew} onPart={change} /> : null}
      <Button
        kind="quiet"
        label={t('ownTexts.deleteNamed', { name: stored.name })}
        onPress={onDelete}
      >
        {t('ownTexts.delete')}
      </Button>
    </details>
  );
}

interface OwnTextFieldsProps extends Pick<OwnTextEditorProps, 'texts' | 'thread' | 'onThread'> {
  readonly typed: OwnText;
  readonly isNew: boolean;
  readonly onPart: (part: Partial<OwnText>) => void;
}

function OwnTextFields({ typed, isNew, texts, thread, onThread, onPart }: OwnTextFieldsProps) {
  const t = useTexts();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const empty = typed.text.trim() === '';
  const values = usePreviewValues(texts, {
    thread: thread?.thread ?? null,
    language: typed.language,
    form: 'informal',
  });
  useEffect(() => {
    if (isNew && typed.text === '') first.current?.select();
  }, []);
  return (
    <>
      <Field id={`${id}-name`} label={t('ownTexts.name')}>
        <input
          ref={first}
          id={`${id}-name`}
          class="wide"
          maxLength={200}
          value={typed.name}
          onInput={({ currentTarget }) => onPart({ name: currentTarget.value })}
        />
      </Field>
      <Field id={`${id}-language`} label={t('templates.language')}>
        <LanguageSelect
          id={`${id}-language`}
          value={typed.language}
          onValue={(language) => onPart({ language })}
        />
      </Field>
      <Field id={`${id}-subject`} label={t('ownTexts.subject')} hint={t('ownTexts.subjectHint')}>
        <input
          id={`${id}-subject`}
          class="wide"
          maxLength={200}
          value={typed.subject}
          aria-describedby={`${id}-subject-hint`}
          onInput={({ currentTarget }) => onPart({ subject: currentTarget.value })}
        />
      </Field>
      <TemplateArea
        label={t('templates.text')}
        text={typed.text}
        language={typed.language}
        marks={texts.marks}
        problem={empty && !isNew ? t('ownTexts.empty') : null}
        onText={(text) => onPart({ text })}
      />
      {empty && isNew ? <p class="field-hint">{t('ownTexts.draft')}</p> : null}
      <TemplatePreview
        text={typed.text}
        subject={typed.subject}
        language={typed.language}
        values={values}
        texts={texts}
        thread={thread}
        onThread={onThread}
      />
    </>
  );
}
