import { DAY, type Instant } from '../../../lib/domain/instant';
import { dateText, momentText } from '../../../lib/messages/moment-text';
import type { Translate } from '../../../lib/messages/translate';
import type { ListCheck, MailboxCheck } from '../../../lib/store/self-check-view';

/** How far a mailbox was read, a sentence each; a number of all only where the page told one. */
export function coverageSentences(
  { lists, wholeLookAt, threads }: MailboxCheck,
  now: Instant,
  t: Translate,
): readonly string[] {
  return [
    ...lists.map((list) => listSentence(list, now, t)),
    ...lists.flatMap((list) => readBackSentence(list, now, t) ?? []),
    t('check.threads', threads, { n: threads }),
    wholeLookAt === null
      ? t('check.noWholeLook')
      : t('check.wholeLook', { moment: momentText(wholeLookAt, now, t) }),
  ];
}

function listSentence({ list, covered }: ListCheck, now: Instant, t: Translate): string {
  if (covered === null) return t(`check.unread.${list}`);
  const { from, until } = covered;
  const moment = momentText(until, now, t);
  // A list that was read to its end has no beginning.
  return from <= 0
    ? t(`check.readAll.${list}`, { moment })
    : t(`check.read.${list}`, { from: dateText(from, t), moment });
}

function readBackSentence({ list, readBack }: ListCheck, now: Instant, t: Translate) {
  if (readBack === null) return null;
  const { since, threads, estimate, finished } = readBack;
  const days = Math.max(1, Math.round((now - since) / DAY));
  if (finished) return t(`check.readBack.${list}`, { threads, days });
  if (estimate === null) return t(`check.readBackSome.${list}`, { threads, days });
  return t(`check.readBackOf.${list}`, { threads, estimate, days });
}
