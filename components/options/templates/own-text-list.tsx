import { useEffect, useRef, useState } from 'preact/hooks';
import { shownText } from '../../../lib/domain/shown-text';
import type { Language, OwnText, Settings } from '../../../lib/settings/settings';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { ChangeSettings } from '../use-saved-settings';
import { OwnTextEditor } from './own-text-editor';
import { MOST_OWN_TEXTS, withOwnText, withOwnTextAgain, withoutOwnText } from './own-texts';
import type { PreviewThread, TemplateTexts } from './template-texts';

interface OwnTextListProps {
  readonly settings: Settings;
  readonly texts: TemplateTexts;
  readonly language: Language;
  readonly thread: PreviewThread | null;
  readonly onThread: (thread: PreviewThread | null) => void;
  readonly onChange: ChangeSettings;
}

interface Deleted {
  readonly text: OwnText;
  readonly before: Settings;
}

/** Texts that the user wrote and named; a new one is stored as soon as it says something. */
export function OwnTextList(props: OwnTextListProps) {
  const { settings, language, onChange } = props;
  const t = useTexts();
  const [drafts, setDrafts] = useState<readonly OwnText[]>([]);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const stored = settings.ownTexts;
  const unsaved = drafts.filter(({ id }) => !stored.some((one) => one.id === id));
  const shown = [...stored, ...unsaved];
  const add = () => {
    const name = t('ownTexts.newName', { n: shown.length + 1 });
    const id = `own:${crypto.randomUUID()}` as const;
    setDeleted(null);
    setDrafts([...unsaved, { id, name, language, subject: '', text: '' }]);
  };
  const remove = (text: OwnText) => {
    const known = stored.find(({ id }) => id === text.id);
    setDrafts(unsaved.filter(({ id }) => id !== text.id));
    if (known) {
      setDeleted({ text: known, before: settings });
      onChange((now) => withoutOwnText(now, text.id));
    }
  };
  return (
    <fieldset class="box">
      <legend>{t('ownTexts.heading')}</legend>
      <p class="soft">{t('ownTexts.intro')}</p>
      {shown.map((text) => (
        <OwnTextEditor
          key={text.id}
          {...props}
          stored={text}
          isNew={drafts.some(({ id }) => id === text.id)}
          onText={(next) => onChange((now) => withOwnText(now, next))}
          onDelete={() => remove(text)}
        />
      ))}
      <DeletedText
        deleted={deleted}
        onUndo={({ text, before }) => {
          setDeleted(null);
          onChange((now) => withOwnTextAgain(now, text, before));
        }}
      />
      <Button disabled={shown.length >= MOST_OWN_TEXTS} onPress={add}>
        {t('ownTexts.add')}
      </Button>
    </fieldset>
  );
}

interface DeletedTextProps {
  readonly deleted: Deleted | null;
  readonly onUndo: (deleted: Deleted) => void;
}

function DeletedText({ deleted, onUndo }: DeletedTextProps) {
  const t = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (deleted) box.current?.querySelector('button')?.focus();
  }, [deleted]);
  return (
    <div ref={box} class="deleted-text">
      <p role="status">
        {deleted ? t('ownTexts.deleted', { name: shownText(deleted.text.name) }) : null}
      </p>
      {deleted ? (
        <Button kind="small" onPress={() => onUndo(deleted)}>
          {t('said.undo')}
        </Button>
      ) : null}
    </div>
  );
}
