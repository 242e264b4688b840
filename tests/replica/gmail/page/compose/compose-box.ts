import type { ComposeData, SavedDraft, SentData } from '../../wire';
import { config } from '../config';
import { el, freshId } from '../element';
import { postDiscard, postDraft, postSend } from '../mail-server';
import { type ComposeBody, createComposeBody } from './compose-body';
import { type ComposeForm, createComposeForm, setValue } from './compose-form';
import type { ComposeStart } from './compose-start';
import { composeToolbar } from './compose-toolbar';
import { createPlainBody } from './plain-body';

/** One open compose box, wherever it stands. */
export interface ComposeBox {
  /** `.aaZ` with `.M9` in it. */
  readonly root: HTMLElement;
  readonly start: ComposeStart;
  readonly form: ComposeForm;
  readonly body: ComposeBody;
  data(): ComposeData;
  /** Nothing is saved after this. */
  end(): void;
}

export interface ComposeEvents {
  sent(box: ComposeBox, sent: SentData): void;
  discarded(box: ComposeBox): void;
  saved(box: ComposeBox, draft: SavedDraft): void;
  /** Send was pressed without a recipient. */
  nobody(): void;
  failed(): void;
}

/** A mail that is scheduled goes out so much later. */
const SCHEDULED_MS = 3 * 86_400_000;

export function createComposeBox(
  start: ComposeStart,
  events: ComposeEvents,
  extra: HTMLElement | null,
): ComposeBox {
  const form = createComposeForm(start);
  const body =
    config.switches.plainText === 'off'
      ? createComposeBody(start, () => setValue(form.hidden('uet'), ''))
      : createPlainBody(start);
  let open = true;
  const box: ComposeBox = {
    root: el('div', { class: 'aaZ' }),
    start,
    form,
    body,
    data: () => composeData(start, form, body),
    end() {
      open = false;
    },
  };
  const send = async (trusted: boolean, sendAt: number | null = null) => {
    if (!open) return;
    if (box.data().to.length === 0) return events.nobody();
    const data = box.data();
    open = false;
    const sent = await postSend({ ...data, trusted, sendAt });
    if (sent) return events.sent(box, sent);
    open = true;
    events.failed();
  };
  const toolbar = composeToolbar({
    aboutToSend: form.collapse,
    send: (event) => void send(event.isTrusted),
    schedule: (event) => void send(event.isTrusted, config.now + SCHEDULED_MS),
    discard() {
      open = false;
      void postDiscard(box.data()).then(() => events.discarded(box));
    },
  });
  body.editable.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.collapse();
    void send(event.isTrusted);
  });
  saveOnWriting(box, () => open, events);
  box.root.append(layOut(form, body, toolbar, extra));
  setValue(form.hidden('uet'), body.hiddenQuote());
  return box;
}

/** Only an input or key event on the body saves the draft, never a change of the DOM (fact 8). */
function saveOnWriting(box: ComposeBox, isOpen: () => boolean, events: ComposeEvents): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async () => {
    if (!isOpen()) return;
    const saved = await postDraft(box.data());
    if (!saved || !isOpen()) return;
    setValue(box.form.hidden('draft'), `#${saved.id}`);
    events.saved(box, saved);
  };
  const written = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), config.switches.draftSaveMs);
  };
  box.body.editable.addEventListener('input', written);
  box.body.editable.addEventListener('keypress', written);
}

function composeData(start: ComposeStart, form: ComposeForm, body: ComposeBody): ComposeData {
  return {
    composeId: start.composeId,
    kind: start.kind,
    thread: start.thread?.legacyId ?? null,
    answers: start.answers?.legacyId ?? null,
    from: form.hidden('from').value,
    to: form.fields.to.people(),
    cc: form.fields.cc.people(),
    bcc: form.fields.bcc.people(),
    subject: form.subject(),
    text: body.ownText(),
    fullText: body.fullText(),
  };
}

function layOut(
  form: ComposeForm,
  body: ComposeBody,
  toolbar: HTMLElement,
  extra: HTMLElement | null,
): HTMLElement {
  const isArea = body.editable.nodeName === 'TEXTAREA';
  const plain = isArea ? null : el('textarea', { name: 'body', style: 'display:none' });
  const editor = el('div', { class: 'Ar Au' }, el('div', { class: 'aO7' }, ...body.parts, plain));
  const bodyTable = el(
    'table',
    { class: 'GP' },
    el('tbody', {}, el('tr', {}, el('td', { class: 'Ap' }, editor))),
  );
  const cell = el('td', { class: 'I5' }, bodyTable, toolbar);
  const table = el('table', { class: 'iN' }, el('tbody', {}, el('tr', {}, cell)));
  const region = { class: 'aoI', role: 'region', 'data-compose-id': freshId().slice(1) };
  return el('div', { class: 'M9' }, el('div', region, extra, form.root, table));
}
