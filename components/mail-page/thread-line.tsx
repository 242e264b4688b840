import type { TargetedToggleEvent, VNode } from 'preact';
import type { CorrectionKind } from '../../lib/domain/offered-corrections';
import type { ThreadStanding } from '../../lib/messages/messages';
import { reasonText } from '../../lib/messages/reason-text';
import { camel, type Translate } from '../../lib/messages/translate';

interface ThreadLineProps {
  readonly standing: ThreadStanding;
  /** Address of whoever takes over, as a mail of the thread names it; null where none does. */
  readonly named: string | null;
  /** Null takes the correction back. */
  readonly onCorrect: (kind: CorrectionKind | null) => void;
  /** Null takes it back. */
  readonly onKeep: (address: string | null) => void;
  readonly t: Translate;
}

/** One quiet line over an open thread: where things stand, why, and what is wrong about it. */
export function ThreadLine({ standing, named, onCorrect, onKeep, t }: ThreadLineProps): VNode {
  const { status, reason, alsoWaitedFor, successor, correction } = standing;
  const takesOver = successor ?? named;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere.
    <div class="line" role="group" aria-label={t('mailPage.lineLabel')} data-status={status}>
      <span class="line-dot" aria-hidden="true" />
      {reasonText(reason, t)}
      {alsoWaitedFor > 0 && ` ${t('mailPage.alsoWaitedFor', alsoWaitedFor, { n: alsoWaitedFor })}`}
      {correction?.corrected && ` ${t('correct.done')}`}
      {takesOver !== null && (
        <TakesOver
          address={takesOver}
          named={named}
          kept={successor !== null}
          onKeep={onKeep}
          t={t}
        />
      )}
      {correction && (
        <>
          <button
            type="button"
            class="small"
            popovertarget={correction.corrected ? undefined : 'kinds'}
            onClick={(event) => event.isTrusted && correction.corrected && onCorrect(null)}
          >
            {t(correction.corrected ? 'said.undo' : 'correct.notRight')}
          </button>
          {!correction.corrected && <Kinds kinds={correction.kinds} onCorrect={onCorrect} t={t} />}
        </>
      )}
    </div>
  );
}

interface TakesOverProps extends Pick<ThreadLineProps, 'named' | 'onKeep' | 't'> {
  readonly address: string;
  readonly kept: boolean;
}

/** What is kept can be taken back where the mail that names it stands. */
function TakesOver({ address, named, kept, onKeep, t }: TakesOverProps): VNode {
  return (
    <>
      {` ${t('mailPage.takesOver', { address })}`}
      {named !== null && (
        <button
          type="button"
          class="small"
          onClick={(event) => event.isTrusted && onKeep(kept ? null : named)}
        >
          {t(kept ? 'said.undo' : 'mailPage.keep')}
        </button>
      )}
    </>
  );
}

interface KindsProps extends Pick<ThreadLineProps, 'onCorrect' | 't'> {
  readonly kinds: readonly CorrectionKind[];
}

function Kinds({ kinds, onCorrect, t }: KindsProps): VNode {
  return (
    <div class="menu kinds" id="kinds" popover="auto" onBeforeToggle={beforeToggle}>
      {kinds.map((kind, index) => (
        <button
          key={kind}
          type="button"
          popovertarget="kinds"
          autofocus={index === 0}
          onClick={(event) => event.isTrusted && onCorrect(kind)}
        >
          {t(`correct.${camel(kind)}`)}
        </button>
      ))}
    </div>
  );
}

/** Widest the menu gets, and its distance from button and edge, in px. */
const WIDEST = 240;
const GAP = 4;

/** In the top layer, so that no box of the page can cut it off; the keyboard goes back to its button. */
function beforeToggle({ currentTarget: menu, newState }: TargetedToggleEvent<HTMLElement>): void {
  const button = menu.previousElementSibling as HTMLElement;
  const { left, bottom } = button.getBoundingClientRect();
  menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - WIDEST - GAP))}px`;
  menu.style.top = `${bottom + GAP}px`;
  if (newState === 'closed' && menu.matches(':focus-within')) button.focus();
}
