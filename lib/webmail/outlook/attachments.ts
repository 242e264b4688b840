import { attachmentList } from '../attachment-list';
import { findAllOfPage } from './mail-words';
import { isInCompose } from './message-cards';
import { ATTACHMENT } from './selectors';

const FILE_NAME = /^.+?\.\w{1,5}(?=\s|$)/;

/** Names of the files that an open message shows above its body. */
export function attachmentsOf(card: Element): readonly string[] {
  const files = findAllOfPage(ATTACHMENT, card).filter((file) => !isInCompose(file));
  return attachmentList(files.map(nameOf));
}

/** The name stands in a title; a label goes on with what one can do, and the size. */
function nameOf(file: Element): string {
  const titles = [file, ...file.querySelectorAll('[title]')].map((one) =>
    one.getAttribute('title'),
  );
  const name = titles.find((title) => title && FILE_NAME.exec(title)?.[0] === title);
  return name ?? FILE_NAME.exec(file.getAttribute('aria-label') ?? '')?.[0] ?? '';
}
