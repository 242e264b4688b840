import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { shownText } from '../../../lib/domain/shown-text';
import type { Candidate } from '../../../lib/store/likely-same';
import { Button } from '../../shared/button';
import { addressText } from '../../shared/person-address';
import { useTexts } from '../../shared/texts';
import type { PeopleSource } from './people-source';

interface SamePersonFormProps {
  readonly address: string;
  readonly source: Pick<PeopleSource, 'likelySame'>;
  readonly onSame: (other: Candidate) => void;
  readonly onCancel: () => void;
}

/** Which correspondent is the same person; the likeliest stands first. */
export function SamePersonForm({ address, source, onSame, onCancel }: SamePersonFormProps) {
  const t = useTexts();
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useCandidates(source, address, wanted);
  useEffect(() => search.current?.focus(), []);
  const other = found?.find((one) => one.address === chosen) ?? found?.[0];
  const same = (event: Event) => {
    event.preventDefault();
    if (other !== undefined) onSame(other);
  };
  return (
    <form class="note-form" onSubmit={same}>
      <div class="note-field">
        <label for={`${id}-search`}>{t('people.filter')}</label>
        <input
          ref={search}
          id={`${id}-search`}
          type="search"
          autoComplete="off"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </div>
      <div class="note-field note-field-wide">
        <label for={`${id}-who`}>{t('same.who')}</label>
        <select
          id={`${id}-who`}
          value={other?.address ?? ''}
          disabled={other === undefined}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {(found ?? []).map((one) => (
            <option key={one.address} value={one.address}>
              {one.name === one.address
                ? one.address
                : `${shownText(one.name)} (${addressText(one.address, t)})`}
            </option>
          ))}
        </select>
      </div>
      <p class="soft" aria-live="polite">
        {found?.length === 0 ? t('people.noMatch') : ''}
      </p>
      <div class="note-actions">
        <button type="submit" class="button" disabled={other === undefined}>
          {t('same.merge')}
        </button>
        <Button kind="quiet" onPress={onCancel}>
          {t('note.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Null until they were read; an answer that comes late, for what is not sought any more, is dropped. */
function useCandidates(
  source: Pick<PeopleSource, 'likelySame'>,
  address: string,
  wanted: string,
): readonly Candidate[] | null {
  const [found, setFound] = useState<readonly Candidate[] | null>(null);
  useEffect(() => {
    let isSought = true;
    void source.likelySame(address, wanted).then((candidates) => {
      if (isSought) setFound(candidates);
    });
    return () => {
      isSought = false;
    };
  }, [source, address, wanted]);
  return found;
}
