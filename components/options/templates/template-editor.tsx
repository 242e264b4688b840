import { useEffect, useRef, useState } from 'preact/hooks';
import type { TemplateValues } from '../../../lib/domain/template';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import { TemplateArea } from './template-area';
import { TemplatePreview } from './template-preview';
import type { ChosenText, PreviewThread, TemplateTexts } from './template-texts';

interface TemplateEditorProps {
  readonly chosen: ChosenText;
  /** Null where the built-in text is used. */
  readonly own: string | null;
  readonly texts: TemplateTexts;
  readonly values: TemplateValues;
  readonly thread: PreviewThread | null;
  readonly onThread: (thread: PreviewThread | null) => void;
  /** Null: back to the built-in text. */
  readonly onText: (text: string | null) => void;
}

/** The user's wording of one text in one language and form; give it a key of these. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { chosen, own, texts, values, thread, onThread, onText } = props;
  const t = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const builtIn = texts.builtIn(chosen);
  const text = typed ?? own ?? builtIn;
  const empty = text.trim() === '';
  const change = (next: string) => {
    setTyped(next === builtIn ? null : next);
    // An empty text would insert nothing.
    onText(next.trim() === '' || next === builtIn ? null : next);
  };
  const words = own === null && typed === null ? texts.builtIn(chosen, values) : text;
  return (
    <>
      <TemplateArea
        label={t('templates.text')}
        text={text}
        language={chosen.language}
        marks={texts.marks}
        problem={empty ? t('templates.empty') : null}
        onText={change}
      />
      <OwnOrBuiltIn
        own={own}
        isTyped={typed !== null}
        onReset={() => change(builtIn)}
        onUndo={change}
      />
      <TemplatePreview
        text={words}
        subject={texts.subject(chosen.step, chosen.language) ?? ''}
        language={chosen.language}
        values={values}
        texts={texts}
        thread={thread}
        onThread={onThread}
      />
    </>
  );
}

interface OwnOrBuiltInProps {
  readonly own: string | null;
  readonly isTyped: boolean;
  readonly onReset: () => void;
  readonly onUndo: (own: string) => void;
}

/** Whose words these are, and the way back; a reset can be taken back too. */
function OwnOrBuiltIn({ own, isTyped, onReset, onUndo }: OwnOrBuiltInProps) {
  const t = useTexts();
  const [before, setBefore] = useState<string | null>(null);
  const undo = useRef<HTMLDivElement>(null);
  const isReset = before !== null && own === null && !isTyped;
  // What was pressed has gone: the focus goes on where it can be taken back.
  useEffect(() => {
    if (isReset) undo.current?.querySelector('button')?.focus();
  }, [isReset]);
  return (
    <div class="own-or-built-in" ref={undo}>
      <span class="soft" role="status">
        {t(own === null ? 'templates.builtIn' : 'templates.own')}
      </span>{' '}
      {own !== null || isTyped ? (
        <Button
          kind="quiet"
          onPress={() => {
            setBefore(own);
            onReset();
          }}
        >
          {t('templates.reset')}
        </Button>
      ) : null}
      {isReset && before !== null ? (
        <Button kind="quiet" onPress={() => onUndo(before)}>
          {t('templates.undoReset')}
        </Button>
      ) : null}
    </div>
  );
}
