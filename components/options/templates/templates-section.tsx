import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../../lib/domain/step';
import { LANGUAGES, type Language, type Settings } from '../../../lib/settings/settings';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import { useIsShown } from '../shown-section';
import type { ChangeSettings } from '../use-saved-settings';
import { OwnTextList } from './own-text-list';
import { TemplateChoice } from './template-choice';
import { TemplateEditor } from './template-editor';
import {
  type ChosenText,
  hasOwnWording,
  type PreviewThread,
  type TemplateTexts,
  withTemplate,
} from './template-texts';
import { TextOrder } from './text-order';
import { usePreviewValues } from './use-preview-values';
import { WritingFields } from './writing-fields';

/** A text that the user asked for elsewhere on the page; each asking is a new one. */
export interface WantedText {
  readonly step: Step;
}

interface TemplatesSectionProps {
  readonly settings: Settings;
  readonly texts: TemplateTexts;
  readonly wanted: WantedText | null;
  readonly onChange: ChangeSettings;
}

export function TemplatesSection({ settings, texts, wanted, onChange }: TemplatesSectionProps) {
  const t = useTexts();
  const { writing } = settings;
  const [thread, setThread] = useState<PreviewThread | null>(null);
  const language = startLanguage(t('locale'));
  return (
    <Section id="templates" heading={t('templates.heading')} intro={t('templates.intro')}>
      <PlaybookTexts
        settings={settings}
        texts={texts}
        wanted={wanted}
        language={language}
        thread={thread}
        onThread={setThread}
        onChange={onChange}
      />
      <OwnTextList
        settings={settings}
        texts={texts}
        language={language}
        thread={thread}
        onThread={setThread}
        onChange={onChange}
      />
      <TextOrder
        settings={settings}
        onOrder={(textOrder) => onChange((before) => ({ ...before, textOrder }))}
      />
      <WritingFields
        writing={writing}
        onWriting={(change) =>
          onChange((before) => ({ ...before, writing: { ...before.writing, ...change } }))
        }
      />
    </Section>
  );
}

interface PlaybookTextsProps extends TemplatesSectionProps {
  readonly language: Language;
  readonly thread: PreviewThread | null;
  readonly onThread: (thread: PreviewThread | null) => void;
}

function PlaybookTexts(props: PlaybookTextsProps) {
  const { settings, texts, wanted, language, thread, onThread, onChange } = props;
  const t = useTexts();
  const box = useRef<HTMLFieldSetElement>(null);
  const { form, length } = settings.writing;
  const [chosen, setChosen] = useState<ChosenText>({ step: 'reminder', language, form, length });
  const values = usePreviewValues(texts, {
    thread: thread?.thread ?? null,
    language: chosen.language,
    form: chosen.form,
  });
  const isShown = useIsShown('templates');
  const shown = useRef<WantedText | null>(null);
  useEffect(() => {
    if (!isShown || wanted === null || wanted === shown.current) return;
    shown.current = wanted;
    setChosen((before) => ({ ...before, step: wanted.step }));
    box.current?.querySelector<HTMLElement>('[data-part=step]')?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [wanted, isShown]);
  const own = settings.templates[chosen.step]?.[chosen.language]?.[chosen.form] ?? null;
  return (
    <fieldset class="box" ref={box}>
      <legend>{t('templates.builtInTexts')}</legend>
      <TemplateChoice
        chosen={chosen}
        twoLengths={own === null && texts.lengths(chosen.step, chosen.language).length > 1}
        isOwn={(step) => hasOwnWording(settings, step)}
        onChosen={(change) => setChosen({ ...chosen, ...change })}
      />
      <TemplateEditor
        key={`${chosen.step} ${chosen.language} ${chosen.form}`}
        chosen={chosen}
        own={own}
        texts={texts}
        values={values}
        thread={thread}
        onThread={onThread}
        onText={(text) => onChange((before) => withTemplate(before, chosen, text))}
      />
    </fieldset>
  );
}

function startLanguage(locale: string): Language {
  return LANGUAGES.find((language) => locale.startsWith(language)) ?? 'en';
}
