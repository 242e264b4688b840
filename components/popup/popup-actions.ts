import type { DecisionContent } from '../../lib/domain/decision';
import type { ThreadKey } from '../../lib/domain/sighting';
import type { Step } from '../../lib/domain/step';
import type { InsertFailure } from '../../lib/messages/messages';
import type { OfferView } from '../../lib/store/views';

/** What the popup asks of the outside. A promise of false: it did not work, nothing was changed. */
export interface PopupActions {
  /** Null when the reply is being opened. */
  insert(offer: OfferView, step: Step): Promise<InsertFailure | 'refused' | null>;
  openThread(thread: ThreadKey): Promise<boolean>;
  /** Opens a new mail with that text in it, to read and send. */
  newMail(account: string, to: string, step: Step): Promise<boolean>;
  decide(decision: DecisionContent): Promise<boolean>;
  requestAccess(): Promise<boolean>;
  reloadTabs(): Promise<boolean>;
  copyReport(): Promise<boolean>;
  copyText(text: string): Promise<boolean>;
  openFirstRun(): void;
  openTakeAlong(): void;
  openOptions(): void;
}
