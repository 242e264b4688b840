import type { OpenBox } from '../webmail/port';
import { createFollowUp, type FollowUp, type FollowUpParts } from './follow-up';

/** The follow-up of every compose box that is open. */
export interface FollowUps {
  opened(box: OpenBox): void;
  closed(box: OpenBox): void;
  /** Something is known anew: asks the worker which steps fit. */
  refresh(): void;
  /** Keeps the buttons in their places on a page that changed. */
  place(): void;
  /** That of a box, also of one that the page has not told of yet. */
  of(box: OpenBox): FollowUp;
}

export function createFollowUps(parts: FollowUpParts): FollowUps {
  const known = new Map<string, FollowUp>();

  const of = (box: OpenBox): FollowUp => {
    const followUp = known.get(box.id) ?? createFollowUp(box, parts);
    known.set(box.id, followUp);
    return followUp;
  };

  const place = (): void => {
    for (const followUp of known.values()) followUp.place();
  };
  onMove(() => known.size > 0, place, parts.signal);
  onRest(() => {
    for (const followUp of known.values()) void followUp.judge();
  }, parts.signal);

  return {
    opened: (box) => void of(box).refresh(),
    closed({ id }) {
      known.get(id)?.remove();
      known.delete(id);
    },
    refresh() {
      for (const followUp of known.values()) void followUp.refresh();
    },
    place() {
      place();
      for (const followUp of known.values()) followUp.look();
    },
    of,
  };
}

/** Calls back, at most once a frame, when something on the page was scrolled or resized. */
function onMove(isWanted: () => boolean, moved: () => void, signal: AbortSignal): void {
  let waiting = false;
  const soon = (): void => {
    if (waiting || !isWanted()) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      moved();
    });
  };
  const listening = { passive: true, capture: true, signal };
  window.addEventListener('scroll', soon, listening);
  window.addEventListener('resize', soon, listening);
}

/** So long nothing is written before the guard looks. */
const REST_MS = 1_200;

/** Calls back when the user stopped writing, wherever that was. */
function onRest(rested: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(rested, REST_MS);
  };
  // Editors may keep the event from whoever listens further out.
  window.addEventListener('input', soon, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
