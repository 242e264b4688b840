import { shownText } from '../shown-text';
import { ROW_DATE, ROW_PERSON } from './list-selectors';

/**
 * The parts of a row, found from the span whose title is a whole date: the subject stands before
 * it, the senders before the line of both, the preview after that line (facts/outlook.md 1).
 */
export interface RowFields {
  /** "Wed 9/30/2026 4:41 AM", in whatever language and order. */
  readonly dateTitle: string;
  readonly subject: Element | null;
  readonly people: Element | null;
  readonly preview: Element | null;
}

const PERSON = ROW_PERSON.alternatives.map(({ css }) => css).join();

/** Null for a row that holds no whole date, such as one that is blank. */
export function fieldsOfRow(row: Element): RowFields | null {
  const spans = ROW_DATE.alternatives.flatMap(({ css }) => [...row.querySelectorAll(css)]);
  const date = spans.find(isWholeDate);
  if (!date) return null;
  const line = date.parentElement;
  const subject = date.previousElementSibling;
  const people = line?.previousElementSibling ?? null;
  return {
    dateTitle: titleOf(date),
    subject,
    people: isSenderLine(people, subject, row) ? people : null,
    preview: line?.nextElementSibling ?? null,
  };
}

/** Beside the fields a row holds faces, boxes to tick and buttons. */
const NO_FIELD = '[role="img"], [role="checkbox"], button';

/**
 * Not so where the page puts all in one line, or the subject above the people: how it does that was
 * never seen, and a subject or a face taken for a name would be somebody who does not exist.
 */
function isSenderLine(people: Element | null, subject: Element | null, row: Element): boolean {
  if (!people || people.matches(NO_FIELD)) return false;
  const isPerson = (part: Element | null) => part?.matches(PERSON) || part?.querySelector(PERSON);
  if (isPerson(subject) && !isPerson(people)) return false;
  const face = row.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label') ?? '';
  return face === '' || !shownText(subject).startsWith(face) || shownText(people).includes(face);
}

/** The subject a row shows, or ''. */
export function subjectOfRow(row: Element): string {
  return shownText(fieldsOfRow(row)?.subject ?? null);
}

/** A day, a month or its name, a year and a time hold at least four numbers. */
const WHOLE_DATE = /(?<!\p{Nd})\p{Nd}+(\P{Nd}+\p{Nd}+){3}/u;

/**
 * The title says more than the text, and nothing else: "9/30/2026" or "4:41 AM" in it. A subject with
 * a date in it has itself as its title.
 */
function isWholeDate(span: Element): boolean {
  const title = titleOf(span);
  const text = shownText(span);
  if (title === text || !WHOLE_DATE.test(title)) return false;
  const numbers = new Set(numbersIn(title));
  return numbersIn(text).every((one) => numbers.has(one));
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) => digits.replace(/^0+(?=.)/, ''));
}

function titleOf(span: Element): string {
  return (span.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
}
