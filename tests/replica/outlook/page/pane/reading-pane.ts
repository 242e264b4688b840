import type { DraftData, MailServer, PageConfig } from '../../wire';
import { el } from '../element';
import { createPaneContext } from './pane-context';

export interface ReadingPane {
  /** Shows a conversation, or one item where conversations are off; null for an empty pane. */
  show(id: string | null): Promise<void>;
  /** The mailbox changed: what is open takes in what is new. */
  refresh(): Promise<void>;
  newMail(): void;
  /** A compose box alone, as in a window of its own. */
  showCompose(composeId: string, draft: DraftData): void;
}

export interface ReadingPaneParts {
  readonly host: HTMLElement;
  readonly config: PageConfig;
  readonly server: MailServer;
  /** Something else is shown now: the conversation, or null for none. */
  opened(convId: string | null): void;
}

export function createReadingPane(parts: ReadingPaneParts): ReadingPane {
  const context = createPaneContext(parts.config, parts.server);
  const { words } = context;
  return {
    async show(id) {
      const conversation = id === null ? null : await parts.server.conversation(id);
      const container = el('div', { id: 'ReadingPaneContainerId', class: 'customScrollBar' });
      container.append(
        conversation
          ? el('div', { id: 'ConversationReadingPaneContainer', tabindex: -1 })
          : el('div', {}, words.nothingOpen),
      );
      parts.host.replaceChildren(
        el(
          'div',
          {
            'data-app-section': 'MailReadCompose',
            role: parts.config.switches.roleMain ? 'main' : null,
            'aria-label': words.readingPane,
          },
          container,
        ),
      );
      parts.opened(conversation?.convId ?? null);
    },
    refresh: () => Promise.resolve(),
    newMail: () => undefined,
    showCompose: () => undefined,
  };
}
