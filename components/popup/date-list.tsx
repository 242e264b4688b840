import { useId } from 'preact/hooks';
import type { DateView, PopupView } from '../../lib/store/views';
import type { Said } from '../shared/said-bar';
import { useTexts } from '../shared/texts';
import { finish, putOff } from './date-choices';
import { DateRow } from './date-row';
import type { PopupActions } from './popup-actions';
import { decideAndSay } from './use-offer-choices';

interface DateListProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
  readonly say: (said: Said) => void;
}

/** What a date on a client's page asks for now. */
export function DateList({ view: { dates, today }, actions, say }: DateListProps) {
  const t = useTexts();
  const id = useId();
  if (dates.length === 0) return null;
  const ask = async (question: Promise<boolean>) => {
    if (!(await question)) say({ text: t('refused') });
  };
  const open = ({ note }: DateView) =>
    note.thread === null ? undefined : void ask(actions.openThread(note.thread));
  const write = ({ account, note, step }: DateView) =>
    account === null || step === null
      ? undefined
      : void ask(actions.newMail(account, note.person, step));
  return (
    <section class="offers shelf" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t('dates.heading')}</h2>
      </header>
      <ul>
        {dates.map((date) => (
          <li key={date.note.id}>
            <DateRow
              date={date}
              onOpen={() => open(date)}
              onWrite={() => write(date)}
              onDone={() =>
                void decideAndSay(finish(date.note), t('note.saidDone'), { actions, say, t })
              }
              onLater={() =>
                void decideAndSay(putOff(date.note, today), t('dates.saidLater'), {
                  actions,
                  say,
                  t,
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
