/**
 * Puts the page's adapter on the global of a real isolated world, where the tests call it by name.
 * Only what can leave the page as JSON is given back.
 */
import { createGmail } from '../../../lib/webmail/gmail/gmail';
import { createGmailReader } from '../../../lib/webmail/gmail/gmail-reader';
import { createOutlook } from '../../../lib/webmail/outlook/outlook';
import { createOutlookReader } from '../../../lib/webmail/outlook/outlook-reader';
import type { UnderstandPage } from '../../../lib/webmail/outlook/understanding';
import type { ComposeBox, ListStart } from '../../../lib/webmail/port';
import { understandPage } from '../../../lib/webmail/understanding/understand-page';
import type { BoxReading, ContractEvent, ContractReply } from '../subject';

const HEADINGS = 'h2[data-legacy-thread-id], [id^="CONV_"][id$="_SUBJECT"]';
const BODIES = '[g_editable="true"], [id^="editorParent_"] [role="textbox"]';

type Readable = 'readList' | 'readThread';

/** As the worker understands facts of the page: not at once. */
const understandSoon: UnderstandPage = (question, told) =>
  setTimeout(() => told(understandPage(question)));

const webmail =
  location.hostname === 'mail.google.com'
    ? createGmail(createGmailReader(document, window))
    : createOutlook(createOutlookReader(document, window, understandSoon));
const boxes = new Map<string, ComposeBox>();
const events: ContractEvent[] = [];
let changes = 0;
let recorded: { readonly name: Readable; readonly answers: Map<string, unknown> } | null = null;
const ending = new AbortController();

webmail.watch(
  {
    changed() {
      changes += 1;
    },
    composeOpened(box) {
      events.push({ kind: 'opened', boxId: box.id });
    },
    composeClosed: (box) => events.push({ kind: 'closed', boxId: box.id }),
    send: (event) => events.push(event),
  },
  ending.signal,
);

function boxOf(id: string): ComposeBox {
  for (const box of webmail.composes()) boxes.set(box.id, box);
  const box = boxes.get(id);
  if (!box) throw new Error(`There is no compose box ${id}`);
  return box;
}

/** What is asked while answers are noted is one of them, however soon the page moves on. */
function read<N extends Readable>(name: N): ReturnType<(typeof webmail)[N]> {
  const answer = webmail[name]() as ReturnType<(typeof webmail)[N]>;
  if (recorded?.name === name) recorded.answers.set(JSON.stringify(answer), answer);
  return answer;
}

const probe = {
  account: () => webmail.account(),
  ownAddresses: () => webmail.ownAddresses(),
  route: () => webmail.route(),
  readList: () => read('readList'),
  readThread: () => read('readThread'),
  place: () => webmail.paging.place(),
  goTo: (place: string) => webmail.paging.goTo(place, ending.signal),
  showList: (start: ListStart) => webmail.paging.showList(start, ending.signal),
  showOlder: () => webmail.paging.showOlder(ending.signal),
  hasThreadLineAnchor: () => webmail.threadLineAnchor() !== null,
  /** Puts a line where one may stand, and tells how it stands to the heading. */
  lineOverThread() {
    const line = document.createElement('div');
    line.textContent = 'A line';
    webmail.threadLineAnchor()?.before(line);
    const heading = document.querySelector(HEADINGS);
    const [over, under] = [line.getBoundingClientRect(), heading?.getBoundingClientRect()];
    line.remove();
    return under ? { isAbove: over.bottom <= under.top, width: over.width } : null;
  },
  boxIds: () => webmail.composes().map((box) => box.id),
  box(id: string): BoxReading {
    const box = boxOf(id);
    return {
      threadId: box.threadId(),
      recipients: box.recipients(),
      from: box.from(),
      subject: box.subject(),
      ownText: box.ownText(),
      isOpen: box.isOpen(),
    };
  },
  hasToolbarAnchor: (id: string) => boxOf(id).toolbarAnchor() !== null,
  bodyRect: (id: string) => boxOf(id).bodyRect()?.toJSON() ?? null,
  focus: (id: string) => boxOf(id).focus(),
  /** Only the isolated world may write markup: the page enforces Trusted Types. */
  writeBody(markup: string): void {
    const bodies = [...document.querySelectorAll(BODIES)];
    const body = bodies.findLast((one) => one.checkVisibility());
    if (body) body.innerHTML = markup;
  },
  insert: (id: string, paragraphs: readonly string[]) => boxOf(id).insert(paragraphs),
  setSubject: (id: string, text: string) => boxOf(id).setSubject(text),
  replace: (id: string, phrase: string, instead: string) => boxOf(id).replace(phrase, instead),
  openThread: (threadId: string) => webmail.openThread(threadId, ending.signal),
  async openReply(how: 'reply' | 'reply-all'): Promise<ContractReply> {
    const reply = await webmail.openReply(how, ending.signal);
    if (!reply.ok) return reply;
    boxes.set(reply.box.id, reply.box);
    return { ok: true, boxId: reply.box.id };
  },
  /** Notes each different answer from now on, read far too often. */
  record(name: Readable): void {
    const recording = { name, answers: new Map<string, unknown>() };
    recorded = recording;
    const again = () => {
      read(name);
      if (recorded === recording) setTimeout(again, 7);
    };
    again();
  },
  recorded(): readonly unknown[] {
    const answers = [...(recorded?.answers.values() ?? [])];
    recorded = null;
    return answers;
  },
  /** Shows another main view, as a build of Gmail that the replica does not play. */
  writeMain(markup: string): void {
    const mains = [...document.querySelectorAll('[role="main"]')];
    const main = mains.find((one) => one.checkVisibility());
    if (main) main.innerHTML = markup;
  },
  refuseCommands(): void {
    document.execCommand = () => false;
  },
  health: () => webmail.health(),
  events: () => events,
  changes: () => changes,
  end: () => ending.abort(),
};

export type Probe = typeof probe;

Object.assign(globalThis, { radiostilteProbe: probe });
