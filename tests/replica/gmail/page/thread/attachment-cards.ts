import type { MessageData } from '../../wire';
import { el } from '../element';

/** The files of a message, below its body (facts/gmail.md 2.5); null where it has none. */
export function attachmentCards({ attachments, legacyId }: MessageData): HTMLElement | null {
  if (attachments.length === 0) return null;
  const cards = attachments.map((name, i) => card(name, `th=${legacyId}&attid=0.${i + 1}`));
  return el(
    'div',
    { class: 'hq gt' },
    el('div', { class: 'hp' }),
    el('div', { class: 'a3I' }, String(attachments.length)),
    el('div', { class: 'aQH' }, ...cards),
  );
}

/** Type, name and address stand in one attribute, the name encoded. */
function card(name: string, which: string): HTMLElement {
  const address = `https://mail.google.com/mail/u/0?ui=2&${which}&view=att`;
  const title = el('div', { class: 'aQA' }, el('span', { class: 'aV3 zzV0ie' }, name));
  const face = el('div', { 'aria-hidden': 'true' }, el('div', { class: 'aYz' }, title));
  const link = el(
    'a',
    { class: 'aQy aZr e', href: `${address}&disp=inline`, target: '_blank', role: 'link' },
    el('span', { class: 'a3I' }, name),
    face,
  );
  const download = `application/pdf:${encodeURIComponent(name)}:${address}&disp=safe`;
  return el('span', { class: 'aZo N5jrZb', download_url: download, draggable: 'true' }, link);
}
