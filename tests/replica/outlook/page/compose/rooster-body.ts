import {
  AutoFormatPlugin,
  createDomToModelContext,
  domToContentModel,
  Editor,
  type EditorPlugin,
  EditPlugin,
  exportContent,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import { MAIL_FONT } from './mail-font';
import { parsedHtml } from './parsed-html';

/** A body that the real RoosterJS runs, wired some time after its element stands. */
export interface RoosterBody {
  /** The body as its editor would save it. */
  html(): string;
  /** The caret goes to the first line, now and again once the editor is wired. */
  focus(): void;
  dispose(): void;
}

/**
 * Until it is wired nobody listens in the element; then the editor writes it anew from the HTML it
 * was given, so what was put in meanwhile is lost (facts/editors.md, late wiring).
 *
 * @param editorMs from the element to its editor
 * @param changed the editor itself said that its content changed
 */
export function createRoosterBody(
  element: HTMLDivElement,
  html: string,
  editorMs: number,
  changed: () => void,
): RoosterBody {
  element.replaceChildren(...parsedHtml(html).body.childNodes);
  let editor: Editor | null = null;
  const wiring = setTimeout(() => {
    const focused = document.activeElement === element;
    editor = wire(element, html, changed);
    if (focused) caretToStart(element);
  }, editorMs);
  return {
    html: () => (editor ? exportContent(editor, 'HTML') : element.innerHTML),
    focus: () => caretToStart(element),
    dispose() {
      clearTimeout(wiring);
      editor?.dispose();
      editor = null;
    },
  };
}

function wire(element: HTMLDivElement, html: string, changed: () => void): Editor {
  const initialModel = domToContentModel(parsedHtml(html).body, createDomToModelContext());
  return new Editor(element, {
    initialModel,
    defaultSegmentFormat: MAIL_FONT,
    trustedHTMLHandler: { htmlToDOM: parsedHtml },
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new ShortcutPlugin(),
      new AutoFormatPlugin(),
      changeListener(changed),
    ],
  });
}

/** Outlook's saving is told by the editor, not by the document: a changed DOM alone says nothing. */
function changeListener(changed: () => void): EditorPlugin {
  return {
    getName: () => 'ReplicaDraft',
    initialize: () => undefined,
    dispose: () => undefined,
    onPluginEvent({ eventType }) {
      if (eventType === 'input' || eventType === 'contentChanged') changed();
    },
  };
}

function caretToStart(element: HTMLElement): void {
  element.focus();
  getSelection()?.collapse(element.firstElementChild ?? element, 0);
}
