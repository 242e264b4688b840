import type { Outlook } from '../../lib/domain/rhythm/outlook';
import { shownText } from '../../lib/domain/shown-text';
import { USER_SIGN } from '../../lib/domain/silence';
import { dayText } from '../../lib/messages/moment-text';
import { phaseName, verdictName } from '../../lib/messages/names-text';
import { chanceText } from '../../lib/messages/outlook-text';
import { signTexts } from '../../lib/messages/sign-text';
import type { Translate } from '../../lib/messages/translate';
import type { EvidenceView, OfferView } from '../../lib/store/views';

type Asked = Pick<OfferView, 'since' | 'nudges' | 'reason'>;

/** Why a thread is offered, sentence by sentence; no word of a mail is among them. */
export function whyTexts(offer: Asked & EvidenceView & Outlook, t: Translate): readonly string[] {
  return [
    ...askedTexts(offer, t),
    ...newestTexts(offer, t),
    ...phaseTexts(offer, t),
    ...rhythmTexts(offer, t),
    ...notedTexts(offer, t),
    ...(offer.reason.code === 'suspected' || offer.reason.code === 'quiet' ? [t('why.many')] : []),
  ];
}

/** A promise is waited for since it was made: then there is no question to name. */
function askedTexts({ since, nudges, reason }: Asked, t: Translate): readonly string[] {
  if (reason.code.startsWith('promise')) return [];
  return [t('why.asked', nudges, { n: nudges, since: dayText(since, t) })];
}

function newestTexts({ lastVerdict, newestSigns }: EvidenceView, t: Translate): readonly string[] {
  if (lastVerdict === null) return [t('why.notJudged')];
  const verdict = verdictName(lastVerdict, t);
  if (newestSigns.includes(USER_SIGN)) return [t('why.newestSaid', { verdict })];
  return [t('why.newest', { verdict }), ...signTexts(newestSigns, t)];
}

function phaseTexts({ phase, phaseSaid }: EvidenceView, t: Translate): readonly string[] {
  if (phase === 'general' && !phaseSaid) return [];
  return [t(phaseSaid ? 'why.phaseSaid' : 'why.phase', { phase: phaseName(phase, t) })];
}

function rhythmTexts(
  { usual, chance, agreedDays }: EvidenceView & Outlook,
  t: Translate,
): readonly string[] {
  const agreed = agreedDays === null ? [] : [t('why.agreed', agreedDays, { n: agreedDays })];
  return [...agreed, usualText(usual, t), ...(chance === null ? [] : [chanceText(chance, t)])];
}

/** Who else can be asked where they have been silent for long, and what was learnt before. */
function notedTexts(
  { reason, noted: { backup, lesson } }: Pick<OfferView, 'reason' | 'noted'>,
  t: Translate,
): readonly string[] {
  const isLong = reason.code === 'suspected' || reason.code === 'gone';
  return [
    ...(backup === null || !isLong ? [] : [t('why.backup', { name: shownText(backup) })]),
    ...(lesson === null ? [] : [t('why.lesson', { lesson: shownText(lesson) })]),
  ];
}

function usualText(usual: Outlook['usual'], t: Translate): string {
  if (usual === null) return t('why.noRhythm');
  const answers = t('outlook.answers', usual.answers, { n: usual.answers });
  return t('why.usual', usual.days, { n: usual.days, answers });
}
