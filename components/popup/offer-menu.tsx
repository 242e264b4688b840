import type { ComponentChildren } from 'preact';
import { DAY } from '../../lib/domain/instant';
import { CAUSES, type Cause } from '../../lib/domain/ladder/rungs';
import { PHASES, type Phase } from '../../lib/domain/phase';
import { shownText } from '../../lib/domain/shown-text';
import type { Step } from '../../lib/domain/step';
import type { VerdictKind } from '../../lib/domain/verdict';
import { phaseName, relationName, stepName } from '../../lib/messages/names-text';
import type { OfferView } from '../../lib/store/views';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts';
import { ChoiceRow } from './choice-row';
import { LOGGED, type Logged, loggedName } from './log-contact';
import { type Choice, isTheirs } from './offer-decisions';

/** What can be said of a message of theirs. */
type SaidKind = Extract<VerdictKind, 'answer' | 'holding-reply' | 'auto-reply'>;

export type MenuChoice =
  | { readonly kind: 'snooze'; readonly forMs: number }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'judge'; readonly verdict: SaidKind }
  | { readonly kind: 'nothing-expected' }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'cause'; readonly cause: Cause }
  | { readonly kind: 'relate'; readonly relation: 'client' | 'private' | 'ignored' }
  | { readonly kind: 'insert'; readonly step: Step }
  | { readonly kind: 'log'; readonly what: Logged }
  | { readonly kind: 'note'; readonly choice: Choice }
  | { readonly kind: 'open' };

interface OfferMenuProps {
  readonly offer: OfferView;
  /** Steps that have no button of their own. */
  readonly steps: readonly Step[];
  readonly onChoice: (choice: MenuChoice) => void;
  /** Below all choices. */
  readonly children?: ComponentChildren;
}

const SNOOZES = [
  ['offer.oneDay', DAY],
  ['offer.threeDays', 3 * DAY],
  ['offer.oneWeek', 7 * DAY],
] as const;
const RELATION_CHOICES = ['client', 'private', 'ignored'] as const;

export function OfferMenu({ offer, steps, onChoice, children }: OfferMenuProps) {
  const t = useTexts();
  const choose = (choice: MenuChoice) => () => onChoice(choice);
  return (
    <details class="offer-menu" name="offer-menu">
      <summary
        aria-label={t('offer.moreFor', { name: shownText(offer.name) })}
        title={t('offer.more')}
      >
        <svg viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
          <circle cx="4" cy="10" r="1.7" />
          <circle cx="10" cy="10" r="1.7" />
          <circle cx="16" cy="10" r="1.7" />
        </svg>
      </summary>
      <div class="offer-choices">
        {steps.length > 0 ? (
          <ChoiceRow label={t('offer.other')}>
            {steps.map((step) => (
              <Button key={step} onPress={choose({ kind: 'insert', step })}>
                {stepName(step, t)}
              </Button>
            ))}
          </ChoiceRow>
        ) : null}
        <ChoiceRow label={t('offer.later')}>
          {SNOOZES.map(([text, forMs]) => (
            <Button key={text} onPress={choose({ kind: 'snooze', forMs })}>
              {t(text)}
            </Button>
          ))}
        </ChoiceRow>
        <ChoiceRow label={t('offer.thread')}>
          <Button onPress={choose({ kind: 'open' })}>{t('popup.openThread')}</Button>
          <Button onPress={choose({ kind: 'dismiss' })}>{t('offer.notNeeded')}</Button>
        </ChoiceRow>
        <ChoiceRow label={t('offer.log')}>
          {LOGGED.map((what) => (
            <Button key={what} onPress={choose({ kind: 'log', what })}>
              {loggedName(what, t)}
            </Button>
          ))}
        </ChoiceRow>
        <Corrections offer={offer} onChoice={onChoice} />
        <ChoiceRow label={t('offer.phase')}>
          {PHASES.map((phase) => (
            <Button
              key={phase}
              pressed={offer.phase === phase}
              onPress={choose({ kind: 'phase', phase })}
            >
              {phaseName(phase, t)}
            </Button>
          ))}
        </ChoiceRow>
        <ChoiceRow label={t('cause.heading')}>
          {CAUSES.map((cause) => (
            <Button
              key={cause}
              pressed={offer.cause === cause}
              onPress={choose({ kind: 'cause', cause })}
            >
              {t(`cause.${cause}`)}
            </Button>
          ))}
        </ChoiceRow>
        <ChoiceRow label={t('offer.person')}>
          {RELATION_CHOICES.map((relation) => (
            <Button
              key={relation}
              pressed={offer.relation === relation}
              onPress={choose({ kind: 'relate', relation })}
            >
              {relationName(relation, t)}
            </Button>
          ))}
        </ChoiceRow>
        {children}
      </div>
    </details>
  );
}

/** What the user can say of the newest message; only what would change something. */
function Corrections({ offer, onChoice }: Pick<OfferMenuProps, 'offer' | 'onChoice'>) {
  const t = useTexts();
  const choose = (choice: MenuChoice) => () => onChoice(choice);
  if (!isTheirs(offer) || offer.newestName === null) {
    return (
      <ChoiceRow label={t('offer.correct')}>
        <Button onPress={choose({ kind: 'answered' })}>{t('offer.theyAnswered')}</Button>
        <Button onPress={choose({ kind: 'nothing-expected' })}>{t('offer.nothingExpected')}</Button>
      </ChoiceRow>
    );
  }
  return (
    <ChoiceRow label={t('offer.correct')}>
      <Button onPress={choose({ kind: 'judge', verdict: 'answer' })}>{t('offer.isAnswer')}</Button>
      {offer.lastVerdict === 'holding-reply' ? null : (
        <Button onPress={choose({ kind: 'judge', verdict: 'holding-reply' })}>
          {t('offer.noAnswerYet')}
        </Button>
      )}
      {offer.lastVerdict === 'auto-reply' ? null : (
        <Button onPress={choose({ kind: 'judge', verdict: 'auto-reply' })}>
          {t('offer.automatic')}
        </Button>
      )}
    </ChoiceRow>
  );
}
