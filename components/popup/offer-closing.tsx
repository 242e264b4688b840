import { useId, useState } from 'preact/hooks';
import { effortAdvice } from '../../lib/domain/effort';
import { emptyNote } from '../../lib/domain/notes/note';
import { shownText } from '../../lib/domain/shown-text';
import { effortAdviceText, effortText } from '../../lib/messages/closing-text';
import type { Translate } from '../../lib/messages/translate';
import type { OfferView } from '../../lib/store/views';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts';
import type { Choice } from './offer-decisions';

const LONGEST = 140;

interface OfferClosingProps {
  readonly offer: OfferView;
  readonly onNote: (choice: Choice) => void;
}

/**
 * Before a closure: what went into it, two sentences of advice, and what one knows and only assumes
 * (facts/mission-rows.md S0-24, S4-09, S4-15). Nobody has to look at it.
 */
export function OfferClosing({ offer, onNote }: OfferClosingProps) {
  const t = useTexts();
  const [known, setKnown] = useState('');
  const [assumed, setAssumed] = useState('');
  const isEmpty = known.trim() === '' && assumed.trim() === '';
  return (
    <details class="offer-closing" name="offer-closing">
      <summary aria-label={t('closing.openFor', { name: shownText(offer.name) })}>
        {t('closing.open')}
      </summary>
      <p data-part="effort">{spentText(offer, t)}</p>
      <p data-part="advice">{effortAdviceText(adviceFor(offer), t)}</p>
      <ClosingField label={t('closing.known')} value={known} onValue={setKnown} />
      <ClosingField label={t('closing.assumed')} value={assumed} onValue={setAssumed} />
      <Button
        kind="small"
        disabled={isEmpty}
        onPress={() => {
          onNote(closingNote(offer, known.trim(), assumed.trim(), t));
          setKnown('');
          setAssumed('');
        }}
      >
        {t('closing.keep')}
      </Button>
    </details>
  );
}

interface ClosingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function ClosingField({ label, value, onValue }: ClosingFieldProps) {
  const id = useId();
  return (
    <div class="closing-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        maxLength={LONGEST}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  );
}

function adviceFor({ workingDays: days, nudges, chance, noted: { calls, fit } }: OfferView) {
  return effortAdvice({ days, nudges, calls, fit, chance });
}

function spentText({ workingDays: days, nudges, noted }: OfferView, t: Translate): string {
  return effortText({ days, nudges, ...noted }, t);
}

function closingNote(
  { address, thread }: OfferView,
  known: string,
  assumed: string,
  t: Translate,
): Choice {
  const about = { about: 'note', subject: crypto.randomUUID(), field: 'note' } as const;
  const parts = [
    ...(known === '' ? [] : [t('closing.knownNote', { text: known })]),
    ...(assumed === '' ? [] : [t('closing.assumedNote', { text: assumed })]),
  ];
  // A note holds 300 characters.
  const text = parts.join(' ').slice(0, 300);
  const value = { ...emptyNote('note', address), thread, text };
  return { decision: { ...about, value }, undo: { ...about, value: null } };
}
