import type { Interval } from '../instant';
import type { Message } from '../thread-facts';
import type { Verdict } from '../verdict';
import type { PrintedLine } from './match-lines';
import { EXTENTS, pickVerdict } from './pick-verdict';

/** A message that only print pages have shown. */
export function printedMessage({ printed, direction }: PrintedLine, sentAt: Interval): Message {
  return {
    id: null,
    sentAt,
    direction,
    from: printed.from,
    to: printed.to,
    alongside: [],
    writtenTo: [],
    verdict: printed.verdict,
    source: 'print',
    step: null,
  };
}

/** What the page says of a message that is known: it fills in what nobody who is more trusted said. */
export function withLine(message: Message, { printed, direction }: PrintedLine): Message {
  const { from, to } = message;
  return {
    ...message,
    direction,
    from: from === null || from.name === '' ? printed.from : from,
    to: to.length > 0 ? to : printed.to,
    verdict: verdictOf(message, printed.verdict, direction),
  };
}

/** A print page knows no time, so that it cannot say which day a mail names: only more text beats that. */
function verdictOf(
  { verdict, source }: Message,
  printed: Verdict | null,
  direction: PrintedLine['direction'],
): Verdict | null {
  const told = printed === null ? [] : [printed];
  if (verdict === null) return pickVerdict(told, direction);
  const isMore = (one: Verdict): boolean =>
    EXTENTS.indexOf(one.extent) > EXTENTS.indexOf(verdict.extent);
  const others = source === 'print' ? told : told.filter(isMore);
  return pickVerdict([verdict, ...others], direction);
}
