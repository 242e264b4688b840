import { useId } from 'preact/hooks';
import type { ShelfView, ShelvesView } from '../../lib/store/views';
import type { Said } from '../shared/said-bar';
import { useTexts } from '../shared/texts';
import type { PopupActions } from './popup-actions';
import type { ShelfChoice, ShelfName } from './shelf-choices';
import { ShelfRow } from './shelf-row';
import { decideAndSay } from './use-offer-choices';

const SHELVES = [
  'promised',
  'owed',
  'rated',
  'gone',
  'notDelivered',
] as const satisfies ShelfName[];

interface ShelfListsProps {
  readonly shelves: ShelvesView;
  readonly actions: PopupActions;
  readonly say: (said: Said) => void;
}

/** What stands beside the list of what is due: worth a look, never counted. */
export function ShelfLists({ shelves, actions, say }: ShelfListsProps) {
  const t = useTexts();
  const open = async (row: ShelfView) => {
    if (!(await actions.openThread(row.thread))) say({ text: t('refused') });
  };
  const copy = async (address: string) => {
    const copied = await actions.copyText(address);
    say({ text: t(copied ? 'shelf.copied' : 'refused') });
  };
  const decide = ({ choice, outcome }: ShelfChoice) =>
    decideAndSay(choice, outcome, { actions, say, t });
  return (
    <>
      {SHELVES.map((shelf) => (
        <ShelfSection key={shelf} heading={t(`shelf.${shelf}`)} rows={shelves[shelf]}>
          {(row) => (
            <ShelfRow
              shelf={shelf}
              row={row}
              onChoice={(choice) => void decide(choice)}
              onOpen={() => void open(row)}
              onCopy={(address) => void copy(address)}
            />
          )}
        </ShelfSection>
      ))}
    </>
  );
}

interface ShelfSectionProps {
  readonly heading: string;
  readonly rows: readonly ShelfView[];
  readonly children: (row: ShelfView) => preact.JSX.Element;
}

function ShelfSection({ heading, rows, children }: ShelfSectionProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section class="offers shelf" aria-labelledby={id}>
      <header>
        <h2 id={id}>{heading}</h2>
      </header>
      <ul>
        {rows.map((row) => (
          <li key={row.thread}>{children(row)}</li>
        ))}
      </ul>
    </section>
  );
}
