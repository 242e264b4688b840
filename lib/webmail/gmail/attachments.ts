import { attachmentList } from '../attachment-list';
import { rootOfForm } from './compose-root';
import { findAllOfPage } from './mail-words';
import { ATTACHMENT, COMPOSE_ID } from './selectors';

/** "application/pdf:Quote%202026.pdf:https://mail.google.com/…" */
const NAME = /^[^:]*:(.+?):https?:/;

/** Names of the files that stand beside the body of an expanded message. */
export function attachmentsOf(item: Element): readonly string[] {
  const composes = findAllOfPage(COMPOSE_ID, item).map(rootOfForm);
  const files = findAllOfPage(ATTACHMENT, item).filter(
    (file) => !composes.some((compose) => compose.contains(file)),
  );
  return attachmentList(files.map(nameOf));
}

function nameOf(file: Element): string {
  const name = NAME.exec(file.getAttribute('download_url') ?? '')?.[1] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
