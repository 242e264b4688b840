import type { Family } from '../../../lib/domain/playbook/family';
import type { PlaybookText } from '../../../lib/domain/playbook/playbook-text';
import { askAColleague } from './ask-a-colleague';
import { askAhead } from './ask-ahead';
import { askForADate } from './ask-for-a-date';
import { clarify } from './clarify';
import { closure } from './closure';
import { coffee } from './coffee';
import { confirmOrRelease } from './confirm-or-release';
import { deadline } from './deadline';
import { decline } from './decline';
import { development } from './development';
import { easyAnswer } from './easy-answer';
import { factsOnly } from './facts-only';
import { fineToPause } from './fine-to-pause';
import { freeNow } from './free-now';
import { handOver } from './hand-over';
import { invoice } from './invoice';
import { keepMePosted } from './keep-me-posted';
import { keepWarm } from './keep-warm';
import { kickOff } from './kick-off';
import { lateReturn } from './late-return';
import { leaveAtMilestone } from './leave-at-milestone';
import { meetToWork } from './meet-to-work';
import { missingItems } from './missing-items';
import { nextContact } from './next-contact';
import { noIsFine } from './no-is-fine';
import { noRenewal } from './no-renewal';
import { noShow } from './no-show';
import { offBoarding } from './off-boarding';
import { officeHours } from './office-hours';
import { onBoarding } from './on-boarding';
import { onHold } from './on-hold';
import { otherTime } from './other-time';
import { outOfHours } from './out-of-hours';
import { quote } from './quote';
import { rating } from './rating';
import { ratingLow } from './rating-low';
import { ratingMiddle } from './rating-middle';
import { reference } from './reference';
import { reminder } from './reminder';
import { renewal } from './renewal';
import { satisfaction } from './satisfaction';
import { statusUpdate } from './status-update';
import { stayCivil } from './stay-civil';
import { successor } from './successor';

/** The playbook in French: tu in the informal form, vous in the formal one. */
export const frTexts: Readonly<Record<Family, PlaybookText>> = {
  reminder,
  'easy-answer': easyAnswer,
  clarify,
  'fine-to-pause': fineToPause,
  'no-is-fine': noIsFine,
  'ask-for-a-date': askForADate,
  'ask-ahead': askAhead,
  'late-return': lateReturn,
  'confirm-or-release': confirmOrRelease,
  'kick-off': kickOff,
  'on-boarding': onBoarding,
  'next-contact': nextContact,
  'missing-items': missingItems,
  deadline,
  'on-hold': onHold,
  closure,
  'hand-over': handOver,
  'status-update': statusUpdate,
  rating,
  'rating-low': ratingLow,
  'rating-middle': ratingMiddle,
  satisfaction,
  'office-hours': officeHours,
  'no-show': noShow,
  renewal,
  'no-renewal': noRenewal,
  'leave-at-milestone': leaveAtMilestone,
  'off-boarding': offBoarding,
  'keep-warm': keepWarm,
  coffee,
  decline,
  quote,
  invoice,
  successor,
  'ask-a-colleague': askAColleague,
  reference,
  development,
  'keep-me-posted': keepMePosted,
  'facts-only': factsOnly,
  'free-now': freeNow,
  'out-of-hours': outOfHours,
  'meet-to-work': meetToWork,
  'stay-civil': stayCivil,
  'other-time': otherTime,
};
