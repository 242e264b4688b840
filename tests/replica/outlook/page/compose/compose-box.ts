import type { ComposeData, SentData } from '../../wire';
import { el } from '../element';
import type { PaneContext } from '../pane/pane-context';
import { type ComposeForm, createComposeForm } from './compose-form';
import type { ComposeStart } from './compose-start';
import { composeToolbar } from './compose-toolbar';
import { createDraftSaver, type DraftSaver } from './draft-saver';
import { ownTextOf } from './own-text';
import { parsedHtml } from './parsed-html';
import { createPlainBody } from './plain-body';
import { createRoosterBody, type RoosterBody } from './rooster-body';

/** One open compose box, inline or in a window of its own. */
export interface ComposeBox {
  readonly root: HTMLElement;
  readonly start: ComposeStart;
  untouched(): boolean;
  focus(): void;
  /** The box goes; what was not saved yet is saved first. */
  leave(): Promise<void>;
}

export interface ComposeEvents {
  sent(sent: SentData): void;
  discarded(): void;
  /** The draft is saved and wants a window of its own. Null where it has one. */
  readonly popOut: (() => void) | null;
}

interface BoxParts {
  readonly start: ComposeStart;
  readonly context: PaneContext;
  readonly form: ComposeForm;
  readonly body: RoosterBody;
  readonly saver: DraftSaver;
  readonly notice: HTMLElement;
  /** Sent or thrown away: a second press does nothing. */
  gone: boolean;
}

let lastBox = -1;

/** @param inline a reply in its conversation, without a subject in sight */
export function createComposeBox(
  start: ComposeStart,
  inline: boolean,
  context: PaneContext,
  events: ComposeEvents,
): ComposeBox {
  lastBox += 1;
  const { words, config } = context;
  const status = el('span', { role: 'status' });
  const notice = el('div', { role: 'alert' });
  const save = async () => {
    const { savedAt } = await context.server.saveDraft(composeData(start, form, body));
    status.textContent = words.draftSaved(context.timeOfDay(savedAt));
  };
  const saver = createDraftSaver(save, config.switches.draftSaveMs);
  const form = createComposeForm(start, inline, context, saver.changed);
  const { element, body } = createBody(start.html, context, saver.changed);
  const parts = { start, context, form, body, saver, notice, gone: false };
  const toolbar = composeToolbar(context, {
    send: (event) => void send(parts, event.isTrusted, events),
    discard: () => void discard(parts, events),
    schedule: () => void schedule(parts, events),
    popOut: events.popOut && popOutAfterSave(saver, events.popOut),
  });
  const root = el(
    'div',
    {
      id: `docking_InitVisiblePart_${lastBox}`,
      class: 'owaMailComposeEditorScrollContainer customScrollBar',
    },
    toolbar,
    notice,
    ...form.parts,
    el('div', { id: `editorParent_${lastBox + 1}` }, element),
    status,
  );
  sendByKey(root, (trusted) => void send(parts, trusted, events));
  return {
    root,
    start,
    untouched: saver.untouched,
    focus: body.focus,
    async leave() {
      await saver.flush();
      body.dispose();
    },
  };
}

/** What one writes in, and what stands behind it. */
function createBody(
  html: string,
  { words, config }: PaneContext,
  changed: () => void,
): { readonly element: HTMLElement; readonly body: RoosterBody } {
  const { plainText, editorMs } = config.switches;
  if (plainText) {
    const field = el('textarea', { 'aria-label': words.messageBody, rows: 12 });
    return { element: field, body: createPlainBody(field, html, changed) };
  }
  const editable = el('div', {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.messageBody,
    contenteditable: 'true',
    spellcheck: 'true',
    class: 'customScrollBar',
  });
  return { element: editable, body: createRoosterBody(editable, html, editorMs, changed) };
}

/** Before the editor sees it: Ctrl+Enter is no new line. */
function sendByKey(root: HTMLElement, send: (trusted: boolean) => void): void {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send(event.isTrusted);
  };
  root.addEventListener('keydown', pressed, { capture: true });
}

function popOutAfterSave(saver: DraftSaver, popOut: () => void): () => void {
  return () => void saver.saveNow().then(popOut);
}

async function send(parts: BoxParts, trusted: boolean, events: ComposeEvents): Promise<void> {
  const { start, context, form, body, saver, notice } = parts;
  if (parts.gone) return;
  const data = composeData(start, form, body);
  if (data.to.length === 0) {
    notice.textContent = context.words.nobody;
    return;
  }
  parts.gone = true;
  await saver.stop();
  const sent = await context.server.send({ ...data, trusted });
  body.dispose();
  events.sent(sent);
}

/** The box goes, and the mail waits among the drafts. */
async function schedule(parts: BoxParts, events: ComposeEvents): Promise<void> {
  const { start, context, form, body, saver } = parts;
  if (parts.gone) return;
  parts.gone = true;
  await saver.stop();
  await context.server.schedule(composeData(start, form, body));
  body.dispose();
  events.discarded();
}

async function discard(parts: BoxParts, events: ComposeEvents): Promise<void> {
  const { start, context, body, saver } = parts;
  if (parts.gone) return;
  parts.gone = true;
  await saver.stop();
  await context.server.discard(start.composeId);
  body.dispose();
  events.discarded();
}

function composeData(start: ComposeStart, form: ComposeForm, body: RoosterBody): ComposeData {
  const { composeId, kind, convId } = start;
  const html = body.html();
  return {
    composeId,
    kind,
    convId,
    to: form.fields.to.people(),
    cc: form.fields.cc.people(),
    bcc: form.fields.bcc.people(),
    subject: form.subject(),
    text: ownTextOf(parsedHtml(html).body),
    html,
  };
}
