import { useId } from 'preact/hooks';
import { shownText } from '../../lib/domain/shown-text';
import { reasonText } from '../../lib/messages/reason-text';
import type { ShelfView } from '../../lib/store/views';
import { Button } from '../shared/button';
import { Foreign } from '../shared/foreign';
import { addressText } from '../shared/person-address';
import { ratingText } from '../shared/rating-text';
import { useTexts } from '../shared/texts';
import { type ShelfChoice, type ShelfName, shelfChoices } from './shelf-choices';
import { shelfText } from './shelf-text';

interface ShelfRowProps {
  readonly shelf: ShelfName;
  readonly row: ShelfView;
  readonly onChoice: (choice: ShelfChoice) => void;
  readonly onOpen: () => void;
  readonly onCopy: (address: string) => void;
}

/** One thread beside what is due. The data attributes let scripts read what is shown. */
export function ShelfRow({ shelf, row, onChoice, onOpen, onCopy }: ShelfRowProps) {
  const t = useTexts();
  const nameId = useId();
  const { successor } = row;
  return (
    <article
      class="shelf-row"
      aria-labelledby={nameId}
      data-address={row.address}
      data-thread-id={row.threadId}
      data-section={shelf}
    >
      <div class="offer-head">
        <h3 class="offer-name" id={nameId} title={addressText(row.address, t)}>
          <Foreign text={row.name} />
        </h3>
        <p class="offer-subject">
          <Foreign text={row.subject || t('offer.noSubject')} />
        </p>
      </div>
      <p class="offer-reason" data-part="reason">
        {successor !== null && shelf === 'gone'
          ? t('shelf.successor', { address: shownText(successor) })
          : (shelfText(shelf, row, t) ?? reasonText(row.reason, t))}
        {row.rating === null || shelf === 'rated' ? null : ` ${ratingText(row.rating, t)}`}
        {row.noted.backup !== null && shelf === 'gone'
          ? ` ${t('why.backup', { name: shownText(row.noted.backup) })}`
          : null}
      </p>
      <div class="offer-actions">
        <Button onPress={onOpen}>{t('popup.openThread')}</Button>
        {successor !== null && shelf === 'gone' ? (
          <Button onPress={() => onCopy(successor)}>{t('shelf.copySuccessor')}</Button>
        ) : null}
        {shelfChoices(shelf, row, t).map((one) => (
          <Button key={one.text} onPress={() => onChoice(one)}>
            {one.text}
          </Button>
        ))}
      </div>
    </article>
  );
}
