import { useId } from 'preact/hooks';
import { shownText } from '../../../lib/domain/shown-text';
import type { TemplateValues } from '../../../lib/domain/template';
import { piecesOf } from '../../../lib/domain/template-check/pieces';
import type { Language } from '../../../lib/settings/settings';
import { useTexts } from '../../shared/texts';
import type { PreviewThread, TemplateTexts } from './template-texts';

interface TemplatePreviewProps {
  readonly text: string;
  /** '' where it answers in a thread. */
  readonly subject: string;
  readonly language: Language;
  readonly values: TemplateValues;
  readonly texts: TemplateTexts;
  /** The thread it is tried on; null: examples. */
  readonly thread: PreviewThread | null;
  readonly onThread: (thread: PreviewThread | null) => void;
}

/** The text as it would stand in a mail, with what is missing and what is wrong marked in it. */
export function TemplatePreview(props: TemplatePreviewProps) {
  const { text, subject, language, values, texts, thread, onThread } = props;
  const t = useTexts();
  const id = useId();
  // One that is due no longer stays until another is chosen.
  const isListed = texts.threads.some((one) => one.thread === thread?.thread);
  const threads = thread === null || isListed ? texts.threads : [...texts.threads, thread];
  const pieces = (words: string) => piecesOf(words, values, texts.marks[language]);
  const marked = [...pieces(subject), ...pieces(text)].some(({ kind }) => kind === 'missing');
  return (
    <div class="template-preview">
      <p>
        <label for={id}>{t('templates.preview')}</label>{' '}
        <select
          id={id}
          value={thread?.thread ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onThread(threads.find((one) => one.thread === value) ?? null)
          }
        >
          <option value="">{t('templates.anExample')}</option>
          {threads.map((one) => (
            <option key={one.thread} value={one.thread}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: an output would be read aloud at every key. */}
      <div role="group" aria-label={t('templates.preview')} class="preview" lang={language}>
        {subject === '' ? null : (
          <p dir="auto" class="preview-subject">
            <Pieces pieces={pieces(subject)} />
          </p>
        )}
        <p dir="auto">
          <Pieces pieces={pieces(text)} />
        </p>
      </div>
      {marked ? <p class="field-hint">{t('templates.missingNote')}</p> : null}
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: ReturnType<typeof piecesOf> }) {
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'plain') return text;
        if (kind === 'filled') return <bdi key={index}>{text}</bdi>;
        return (
          <mark key={index} class={`piece-${kind}`}>
            {text}
          </mark>
        );
      })}
    </>
  );
}

function nameOf({ name, subject }: PreviewThread): string {
  return shownText(subject === '' ? name : `${name} – ${subject}`).slice(0, 80);
}
