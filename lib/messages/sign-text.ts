import type { Sign } from '../domain/verdict';
import type { TextKey, Translate } from './translate';

/**
 * What each family of signs says, as a text key. A family is a sign without its language
 * ("text:away" of "text:away:nl"). Families that say the same to a reader share a sentence.
 */
const SENTENCES: Readonly<Record<string, TextKey>> = {
  'learnt:person': 'sign.learntPerson',
  'learnt:machine': 'sign.learntMachine',
  'sender:machine': 'sign.machineAddress',
  'sender:mail-system': 'sign.mailSystem',
  'subject:auto-reply': 'sign.automatic',
  'subject:away': 'sign.away',
  'subject:receipt': 'sign.received',
  'subject:report': 'sign.report',
  'subject:bounce': 'sign.undelivered',
  'subject:delay': 'sign.delayed',
  'subject:calendar': 'sign.calendar',
  'subject:invitation': 'sign.calendar',
  'subject:moment': 'sign.calendar',
  'text:bounce': 'sign.undelivered',
  'text:undelivered': 'sign.undelivered',
  'text:status-5': 'sign.undelivered',
  'text:delay': 'sign.delayed',
  'text:complaint': 'sign.complaint',
  'text:automatic': 'sign.automatic',
  'text:self-declared': 'sign.automatic',
  'text:boilerplate': 'sign.automaticWords',
  'text:two-languages': 'sign.twoLanguages',
  'text:away': 'sign.away',
  'text:access': 'sign.notRead',
  'text:back': 'sign.back',
  'text:on-return': 'sign.back',
  'text:cover': 'sign.somebodyElse',
  'text:urgent': 'sign.somebodyElse',
  'text:contact': 'sign.somebodyElse',
  'text:gone': 'sign.gone',
  'text:received': 'sign.received',
  'text:thanks-for-message': 'sign.received',
  'text:case-number': 'sign.received',
  'text:answer-time': 'sign.answerTime',
  'text:unsubscribe': 'sign.list',
  'text:newsletter': 'sign.list',
  'text:calendar': 'sign.calendar',
  'text:holding': 'sign.patience',
  'text:question': 'sign.theyAsk',
  'text:asks': 'sign.theyAsk',
  'text:farewell': 'sign.farewell',
  'own:closer': 'sign.youClose',
  'own:courtesy': 'sign.youClose',
  'own:request': 'sign.youAsk',
  'own:question': 'sign.youAsk',
  'own:asks': 'sign.youAsk',
  'own:orders': 'sign.youAsk',
  'own:asks-for-file': 'sign.youAskForFile',
  'own:asks-for-approval': 'sign.youAskForApproval',
  'own:asks-for-date': 'sign.youAskForDate',
  'own:asks-for-opinion': 'sign.youAskForOpinion',
  'own:asks-for-word': 'sign.youAskForWord',
  'own:thanks-ahead': 'sign.youThankAhead',
  'own:proposes': 'sign.youPropose',
  'own:deadline': 'sign.youNameDeadline',
  'own:hands-over': 'sign.youHandOver',
  'own:hand-over': 'sign.youHandOver',
  'own:troubled': 'sign.youReportTrouble',
  'own:if-any': 'sign.youOfferHelp',
  'own:informs': 'sign.youTell',
  'own:tells': 'sign.youTell',
  'own:needs-none': 'sign.youNeedNone',
  'own:thanks': 'sign.youClose',
  'own:model': 'sign.youSoundAsking',
  'promise:vow': 'sign.promise',
  'promise:future': 'sign.promise',
  'promise:undertaking': 'sign.promise',
  'promise:deed': 'sign.promise',
  'promise:soon': 'sign.promise',
  'promise:coming': 'sign.promise',
  'promise:later': 'sign.promise',
  'promise:time': 'sign.promiseTime',
  'phase:quote': 'sign.phase',
  'phase:accepted': 'sign.phase',
  'phase:project': 'sign.phase',
  'phase:blocked': 'sign.phase',
  'phase:invoice': 'sign.phase',
};

/** The sentences for signs, each once, in the order of the signs. */
export function signTexts(signs: readonly Sign[], t: Translate): readonly string[] {
  return [...new Set(signs.map(keyOf))].map((key) => t(key));
}

/** A code of a later version, or of another language's words, is told as one. */
function keyOf(sign: Sign): TextKey {
  return SENTENCES[sign.split(':', 2).join(':')] ?? 'sign.other';
}
