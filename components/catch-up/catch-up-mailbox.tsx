import { useId, useState } from 'preact/hooks';
import type { CatchUpWish } from '../../lib/messages/catch-up-messages';
import {
  catchUpCountText,
  catchUpPlaceText,
  catchUpReasonText,
} from '../../lib/messages/catch-up-text';
import { dayText } from '../../lib/messages/moment-text';
import type { Translate } from '../../lib/messages/translate';
import type { CatchUpView } from '../../lib/store/catch-up-view';
import { Button } from '../shared/button';
import { Foreign } from '../shared/foreign';
import { useTexts } from '../shared/texts';

/** How far back can be read, in days. */
const DAYS = [30, 90, 180, 365] as const;
const USUAL_DAYS = 90;

interface CatchUpMailboxProps {
  readonly view: CatchUpView;
  readonly onWish: (wish: CatchUpWish) => Promise<boolean>;
}

/** Reading back one mailbox: how far it is, and what can be done about it. */
export function CatchUpMailbox({ view: { account, read }, onWish }: CatchUpMailboxProps) {
  const t = useTexts();
  const id = useId();
  const [days, setDays] = useState<number>(USUAL_DAYS);
  const [refused, setRefused] = useState(false);
  const wish = (wanted: CatchUpWish) => {
    setRefused(false);
    void onWish(wanted).then((done) => setRefused(!done));
  };
  const state = read?.state ?? null;
  const canResume = state === 'paused' || state === 'stopped';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere.
    <div class="catch-up" role="group" aria-labelledby={id}>
      <p id={id}>
        <Foreign text={account} />
      </p>
      <p class="soft" role="status" aria-live="polite">
        {refused ? t('refused') : readText(read, t)}
      </p>
      <p class="catch-up-actions">
        {isWaiting(read) ? (
          <Button kind="small" onPress={() => wish({ do: 'show' })}>
            {t('catchUp.showTab')}
          </Button>
        ) : null}
        {state === 'running' ? (
          <Button kind="small" onPress={() => wish({ do: 'pause' })}>
            {t('catchUp.pause')}
          </Button>
        ) : null}
        {canResume ? (
          <Button kind="small" onPress={() => wish({ do: 'resume' })}>
            {t('catchUp.resume')}
          </Button>
        ) : null}
        {state === 'running' || state === 'paused' ? (
          <Button kind="small" onPress={() => wish({ do: 'stop' })}>
            {t('catchUp.stop')}
          </Button>
        ) : (
          <>
            <select
              aria-label={t('catchUp.howFar')}
              value={days}
              onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
            >
              {DAYS.map((n) => (
                <option key={n} value={n}>
                  {t('catchUp.days', { n })}
                </option>
              ))}
            </select>
            <Button kind="small" onPress={() => wish({ do: 'start', days })}>
              {t('catchUp.start')}
            </Button>
          </>
        )}
      </p>
    </div>
  );
}

/** It goes on by itself, once its tab is in sight. */
function isWaiting(read: CatchUpView['read']): boolean {
  return read?.state === 'running' && read.why === 'hidden';
}

function readText(read: CatchUpView['read'], t: Translate): string {
  if (read === null) return '';
  const { state, why, since, begun, progress } = read;
  const count = catchUpCountText(progress, t);
  if (state === 'done') return t('catchUp.done', { day: dayText(since, t), count });
  const place = catchUpPlaceText(progress, t);
  if (state === 'running' && !isWaiting(read))
    return begun ? t('catchUp.running', { place, count }) : t('catchUp.begins');
  return t('catchUp.rested', { why: catchUpReasonText(why ?? 'by-you', t), place, count });
}
