import type { Instant } from '../domain/instant';
import type { Person } from '../domain/person';
import { createFakeBox, type FakeBox } from './fake-compose';
import type { FakeShape } from './fake-shape';
import type {
  ComposeBox,
  InsertOutcome,
  Provider,
  Route,
  SendEvent,
  WebmailListener,
} from './port';
import type { SelectorHealth } from './selector';

export interface FakeMessage {
  readonly threadId: string;
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  readonly at: Instant;
  readonly subject: string;
  /** The writer's own text. */
  readonly text: string;
  /** Whether a quote follows it. */
  readonly quotes?: boolean;
  /** Names of the attached files. */
  readonly attachments?: readonly string[];
  /** Where the Inbox stands in two parts: number of the one it lies in, from 0. */
  readonly part?: number;
}

export interface FakeMailbox {
  readonly account: string;
  readonly messages: readonly FakeMessage[];
  readonly provider?: Provider;
  /** Further own addresses. */
  readonly aliases?: readonly string[];
  /** Like Gmail where absent. */
  readonly shape?: FakeShape;
  /** So many rows are shown at once. */
  readonly pageSize?: number;
}

/** All that the fake knows. */
export interface FakeState {
  messages: FakeMessage[];
  route: Route;
  /** So many rows stand above those that are shown. */
  scrolledBy: number;
  /** The part of the Inbox that is shown. */
  part: number;
  unsettled: boolean;
  /** The page does not follow when its list is turned. */
  jammed: boolean;
  folded: boolean;
  boxes: FakeBox[];
  boxCount: number;
  nextInsert: InsertOutcome | null;
  replyToOwn: 'other' | 'self';
  health: readonly SelectorHealth[];
  readonly insertions: (readonly string[])[];
  readonly listeners: Set<WebmailListener>;
  lastSent: {
    readonly event: SendEvent;
    readonly message: FakeMessage;
    readonly box: FakeBox;
  } | null;
}

export function tell(state: FakeState, what: (listener: WebmailListener) => void): void {
  for (const listener of state.listeners) what(listener);
}

export function go(state: FakeState, route: Route): void {
  state.route = route;
  tell(state, (listener) => listener.changed());
}

export function threadMessages(state: FakeState, threadId: string): readonly FakeMessage[] {
  return state.messages.filter((message) => message.threadId === threadId);
}

export function openBox(
  state: FakeState,
  start: Omit<FakeBox['draft'], 'text' | 'before'>,
  from: string,
): FakeBox {
  state.boxCount += 1;
  const box = createFakeBox(`compose-${state.boxCount}`, { ...start, text: '' }, from, {
    isOpen: (one) => state.boxes.includes(one),
    // The one that was opened last.
    hasFocus: (one) => state.boxes.at(-1) === one,
    instead() {
      const outcome = state.nextInsert;
      state.nextInsert = null;
      return outcome;
    },
    inserted: (paragraphs) => state.insertions.push(paragraphs),
  });
  state.boxes = [...state.boxes, box];
  tell(state, (listener) => listener.composeOpened(box));
  return box;
}

export function closeBox(state: FakeState, box: FakeBox): void {
  state.boxes = state.boxes.filter((one) => one !== box);
  tell(state, (listener) => listener.composeClosed(box));
}

export function boxNamed(state: FakeState, box: ComposeBox): FakeBox {
  const found = state.boxes.find((one) => one.id === box.id);
  if (!found) throw new Error(`The compose box ${box.id} is not open`);
  return found;
}
