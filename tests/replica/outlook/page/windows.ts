import type { MailPerson } from '../../mail-message';
import type { Place } from '../page-route';
import type { DraftData } from '../wire';
import { config } from './config';
import { el } from './element';
import { createPageData } from './page-data';
import { createReadingPane } from './pane/reading-pane';

/** Windows that hold one item or one compose box and nothing of the frame. Resolves when it stands. */
export async function openWindow(
  place: Exclude<Place, { kind: 'mail' | 'calendar' }>,
): Promise<() => Promise<void>> {
  const host = el('div', { style: 'display:contents' });
  const server = createPageData(config);
  document.body.append(host);
  const pane = createReadingPane({ host, config, server, opened: () => undefined });
  if (place.kind === 'read') await pane.show(place.id);
  const draft = place.kind === 'compose' ? await server.compose(place.id) : newDraft(place);
  if (draft) pane.showCompose(draft.composeId, draft);
  return pane.refresh;
}

function newDraft(place: Place): DraftData | null {
  if (place.kind !== 'compose-new') return null;
  const { to, subject, body } = place;
  const lines = body === '' ? [] : body.split('\n');
  const html = el('div', {}, ...lines.map((line) => el('div', {}, line))).innerHTML;
  const nobody: readonly MailPerson[] = [];
  return {
    composeId: crypto.randomUUID(),
    kind: 'new',
    to: to
      .split(/[;,]/)
      .map((address) => address.trim())
      .filter((address) => address !== '')
      .map((email) => ({ name: email, email })),
    cc: nobody,
    bcc: nobody,
    subject,
    html,
    savedAt: Date.now(),
    sendAt: null,
  };
}
