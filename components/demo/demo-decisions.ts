import { type DecisionContent, decisionKey } from '../../lib/domain/decision';
import type { OfferView, PopupView } from '../../lib/store/views';

/** What was decided in the demo, by key; kept by the page alone, and gone with it. */
export type DemoDecisions = ReadonlyMap<string, DecisionContent>;

export function withDecision(before: DemoDecisions, decision: DecisionContent): DemoDecisions {
  return new Map([...before, [decisionKey(decision), decision]]);
}

/** The view without what was put aside, dismissed or corrected, and with the relations that were said. */
export function decidedView(view: PopupView, decisions: DemoDecisions): PopupView {
  const made = [...decisions.values()].filter(({ value }) => value !== null);
  const isLeft = (row: { readonly thread: string; readonly address: string }): boolean =>
    !made.some((decision) => takesAway(decision, row));
  const left = (offers: readonly OfferView[]): readonly OfferView[] =>
    offers.filter(isLeft).map((offer) => said(offer, made));
  const { promised, owed, ...others } = view.shelves;
  return {
    ...view,
    due: left(view.due),
    unconfirmed: left(view.unconfirmed),
    shelves: { ...others, promised: promised.filter(isLeft), owed: owed.filter(isLeft) },
  };
}

function takesAway(
  decision: DecisionContent,
  { thread, address }: { readonly thread: string; readonly address: string },
): boolean {
  const { field, subject, value } = decision;
  if (field === 'relation')
    return subject === address && (value === 'private' || value === 'ignored');
  if (field === 'snoozed-until' || field === 'dismissed-silence') return subject === thread;
  return field === 'verdict' && subject.startsWith(`${thread} `);
}

function said(offer: OfferView, made: readonly DecisionContent[]): OfferView {
  const about = made.filter(({ subject }) => subject === offer.thread || subject === offer.address);
  const parts = about.map((decision): Partial<OfferView> => {
    const { field, value } = decision;
    if (field === 'relation') return { relation: value };
    if (field === 'phase' && value !== null) return { phase: value, phaseSaid: true };
    return field === 'cause' ? { cause: value } : {};
  });
  return Object.assign({}, offer, ...parts);
}
