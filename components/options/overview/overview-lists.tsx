import { dateText } from '../../../lib/messages/moment-text';
import { statusName } from '../../../lib/messages/names-text';
import { isoDayText, noteKindName, noteLine } from '../../../lib/messages/note-text';
import type {
  NoteOf,
  OverviewView,
  PendingQuote,
} from '../../../lib/store/overview/overview-views';
import { Button } from '../../shared/button';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import type { Choose } from '../choice';
import { finishNote } from '../client/note-choices';
import { OverviewTable } from './overview-table';

/** Quotes without an answer, with their age and validity (facts/mission-rows.md S0-28). */
export function QuoteList({ quotes }: { readonly quotes: readonly PendingQuote[] }) {
  const t = useTexts();
  const columns = [
    t('people.person'),
    t('overview.quote'),
    t('overview.age'),
    t('overview.valid'),
    t('people.status'),
  ];
  return (
    <OverviewTable
      heading={t('overview.quotes')}
      columns={columns}
      none={t('overview.noQuotes')}
      count={quotes.length}
    >
      {quotes.map((quote) => (
        <tr key={quote.thread} data-thread={quote.thread}>
          <th scope="row">
            <Foreign text={quote.name} />
          </th>
          <td>
            <Foreign text={nameOfQuote(quote)} />
          </td>
          <td>
            {t('overview.days', quote.workingDays, { n: quote.workingDays })}
            <span class="person-address">{dateText(quote.since, t)}</span>
          </td>
          <td>
            {quote.note?.date ? isoDayText(quote.note.date, t) : '–'}
            {quote.isOver ? <span class="person-address">{t('overview.over')}</span> : null}
          </td>
          <td>{statusName(quote.status, t)}</td>
        </tr>
      ))}
    </OverviewTable>
  );
}

function nameOfQuote({ subject, note }: PendingQuote): string {
  const parts = [subject, note?.number ?? '', note?.amount ?? ''];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Invoices past their due date. */
export function InvoiceList({ invoices }: { readonly invoices: readonly NoteOf[] }) {
  const t = useTexts();
  return (
    <OverviewTable
      heading={t('overview.invoices')}
      columns={[t('people.person'), t('noteKind.invoice')]}
      none={t('overview.noInvoices')}
      count={invoices.length}
    >
      {invoices.map(({ note, name }) => (
        <tr key={note.id}>
          <th scope="row">
            <Foreign text={name} />
          </th>
          <td>
            <Foreign text={noteLine(note, t)} />
          </td>
        </tr>
      ))}
    </OverviewTable>
  );
}

interface AskListProps {
  readonly asks: readonly NoteOf[];
  readonly onChoice: Choose;
}

/** What was asked and is not answered, one by one (facts/mission-rows.md S4-03). */
export function AskList({ asks, onChoice }: AskListProps) {
  const t = useTexts();
  return (
    <OverviewTable
      heading={t('overview.asks')}
      columns={[t('people.person'), t('overview.ask'), t('overview.action')]}
      none={t('overview.noAsks')}
      count={asks.length}
    >
      {asks.map(({ note, name }) => (
        <tr key={note.id} data-note={note.kind}>
          <th scope="row">
            <Foreign text={name} />
          </th>
          <td>
            <span class="note-kind">{noteKindName(note.kind, t)}</span>{' '}
            <Foreign text={noteLine(note, t)} />
          </td>
          <td>
            <Button
              kind="small"
              label={t('note.named', { action: t('note.done'), note: noteLine(note, t) })}
              onPress={() => void onChoice(finishNote(note, t))}
            >
              {t('note.done')}
            </Button>
          </td>
        </tr>
      ))}
    </OverviewTable>
  );
}

type Reserved = Pick<OverviewView, 'reserved' | 'clashes' | 'months'>;

/** Days kept free, where two clients want the same ones, and what it comes to a month (S1-05, S1-07). */
export function ReservedList({ view }: { readonly view: Reserved }) {
  const t = useTexts();
  const { reserved, clashes, months } = view;
  return (
    <>
      <OverviewTable
        heading={t('overview.reserved')}
        columns={[t('people.person'), t('noteKind.reserved')]}
        none={t('overview.noReserved')}
        count={reserved.length}
      >
        {reserved.map(({ note, name }) => (
          <tr key={note.id}>
            <th scope="row">
              <Foreign text={name} />
            </th>
            <td>
              <Foreign text={noteLine(note, t)} />
            </td>
          </tr>
        ))}
      </OverviewTable>
      {clashes.map(({ first, second, names: [one, other], days }) => (
        <p key={`${first.id} ${second.id}`} class="note-hint" data-part="clash">
          {t('overview.clash', days, { one, other, n: days })}
        </p>
      ))}
      {months.length === 0 ? null : (
        <p data-part="months">
          {months.map(({ month, days }) => `${monthText(month, t('locale'))}: ${days}`).join(' · ')}
        </p>
      )}
    </>
  );
}

function monthText(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${month}-01T00:00:00Z`));
}
