import { useId } from 'preact/hooks';
import { shownText } from '../../lib/domain/shown-text';
import type { Step } from '../../lib/domain/step';
import { phaseName, stepAction, stepName } from '../../lib/messages/names-text';
import { outlookText } from '../../lib/messages/outlook-text';
import { reasonText } from '../../lib/messages/reason-text';
import type { Translate } from '../../lib/messages/translate';
import type { OfferView } from '../../lib/store/views';
import { Button } from '../shared/button';
import { Foreign } from '../shared/foreign';
import { addressText } from '../shared/person-address';
import { useTexts } from '../shared/texts';
import { OfferClosing } from './offer-closing';
import { type MenuChoice, OfferMenu } from './offer-menu';
import { OfferWhy } from './offer-why';

/** In which list of the popup a row stands. */
export type OfferSection = 'due' | 'stale' | 'unconfirmed';

export interface OfferRowProps {
  readonly offer: OfferView;
  readonly section: OfferSection;
  readonly onChoice: (offer: OfferView, choice: MenuChoice) => void;
}

/** One waiting thread. The data attributes let scripts read what is shown. */
export function OfferRow({ offer, section, onChoice }: OfferRowProps) {
  const t = useTexts();
  const nameId = useId();
  const days = offer.workingDays;
  const outlook = outlookText(offer, t);
  const buttons = stepButtons(offer, section);
  const choose = (choice: MenuChoice) => onChoice(offer, choice);
  const isClosing = offer.step === 'closure';
  const closing = (
    <OfferClosing offer={offer} onNote={(note) => choose({ kind: 'note', choice: note })} />
  );
  return (
    <article
      class="offer"
      aria-labelledby={nameId}
      data-address={offer.address}
      data-thread-id={offer.threadId}
      data-step={offer.step}
      data-section={section}
    >
      <p class="offer-days" title={t('offer.days', days, { n: days })}>
        <span aria-hidden="true">{days}</span>
        <span class="for-readers-only">{t('offer.days', days, { n: days })}</span>
      </p>
      <div class="offer-body">
        <div class="offer-head">
          <h3 class="offer-name" id={nameId} title={wholeName(offer, t)}>
            <Foreign text={offer.name} />
          </h3>
          <p class="offer-subject" title={shownText(offer.subject)}>
            <Foreign text={offer.subject || t('offer.noSubject')} />
          </p>
        </div>
        <p class="offer-reason">
          {offer.phase === 'blocked' ? (
            <strong class="offer-blocked">{`${phaseName(offer.phase, t)}. `}</strong>
          ) : null}
          <span data-part="reason">{reasonText(offer.reason, t)}</span>
          {outlook === null ? null : (
            <>
              {' '}
              <span data-part="outlook">{outlook}</span>
            </>
          )}
        </p>
        <OfferWhy offer={offer} />
        <div class="offer-actions">
          {section === 'unconfirmed' ? (
            <Button onPress={() => choose({ kind: 'open' })}>{t('popup.openAndLook')}</Button>
          ) : (
            buttons.map((step, index) => (
              <Button
                key={step}
                {...(index === 0 && section === 'due' ? { kind: 'main' as const } : {})}
                label={stepAction(step, t)}
                onPress={() => choose({ kind: 'insert', step })}
              >
                {index === 0 ? stepAction(step, t) : stepName(step, t)}
              </Button>
            ))
          )}
          <OfferMenu
            offer={offer}
            steps={section === 'unconfirmed' ? [] : menuSteps(offer, buttons)}
            onChoice={choose}
          >
            {!isClosing && offer.status === 'suspected' ? closing : null}
          </OfferMenu>
        </div>
        {isClosing ? closing : null}
      </div>
    </article>
  );
}

/** Name and address in full: of a long name the row shows the beginning. */
function wholeName({ name, address }: OfferView, t: Translate): string {
  const where = addressText(address, t);
  return name === address ? where : `${shownText(name)} · ${where}`;
}

/** The offered step, and the closure where it fits and is another. */
function stepButtons(offer: OfferView, section: OfferSection): readonly Step[] {
  const closes = offer.step !== 'closure' && offer.otherSteps.includes('closure');
  return section !== 'unconfirmed' && closes ? [offer.step, 'closure'] : [offer.step];
}

function menuSteps(offer: OfferView, buttons: readonly Step[]): readonly Step[] {
  return offer.otherSteps.filter((step) => !buttons.includes(step));
}
