import type { Step } from '../domain/step';
import type { ComposeBox } from '../webmail/port';
import { FollowUp, type FollowUpParts } from './follow-up';

/** The follow-up of every compose box that is open. */
export interface FollowUps {
  opened(box: ComposeBox): void;
  closed(box: ComposeBox): void;
  refresh(): void;
  /** Opens the menu of a box with a step first. */
  askIn(box: ComposeBox, step: Step): void;
  /** A text was put into a box. */
  inserted(box: ComposeBox, step: Step): void;
  /** The step whose text was put into a box, open or just closed. */
  stepIn(boxId: string): Step | null;
}

export function createFollowUps(parts: FollowUpParts): FollowUps {
  const known = new Map<string, FollowUp>();

  /** The page may tell of a box after we opened it ourselves. */
  const of = (box: ComposeBox): FollowUp => {
    const followUp = known.get(box.id) ?? new FollowUp(box, parts);
    known.set(box.id, followUp);
    return followUp;
  };

  return {
    opened: (box) => void of(box).refresh(),
    closed: ({ id }) => known.get(id)?.remove(),
    refresh: () => {
      for (const followUp of known.values()) void followUp.refresh();
    },
    askIn: (box, step) => of(box).askWith(step),
    inserted: (box, step) => {
      of(box).inserted = step;
    },
    stepIn: (boxId) => known.get(boxId)?.inserted ?? null,
  };
}
