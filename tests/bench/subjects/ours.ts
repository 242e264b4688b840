/**
 * The extension's own content script, with a tag on every row. The product puts none there: this
 * takes what its list reader has just read for the worker, and hangs a tag on each of its rows.
 */
import { start } from '../../../lib/mail-page/start';
import { createGmailReader } from '../../../lib/webmail/gmail/gmail-reader';
import { visibleMain } from '../../../lib/webmail/gmail/visible-main';
import type { ListReading, RowReading } from '../../../lib/webmail/port';

const CLASS = 'bench-tag';
const gmail = createGmailReader(document, window);
let latest: ListReading | null = null;

function tagRows(): void {
  const read = new Map(latest?.rows.map((row) => [row.threadId, row]));
  for (const row of visibleMain(document)?.querySelectorAll('tr.zA') ?? []) {
    const id = row.querySelector('.y6 [data-legacy-thread-id]');
    const reading = read.get(id?.getAttribute('data-legacy-thread-id') ?? '');
    if (reading) tagRow(row, reading);
  }
}

function tagRow(row: Element, { threadId, people: [first] }: RowReading): void {
  const place = row.querySelector('.xT');
  if (!place || !first) return;
  const text = `${threadId} ${first.address}`;
  const tag = place.querySelector(`.${CLASS}`) ?? document.createElement('span');
  tag.className = CLASS;
  tag.setAttribute('data-radiostilte', 'tag');
  if (tag.textContent !== text) tag.textContent = text;
  if (tag.parentElement !== place) place.prepend(tag);
}

start(
  {
    ...gmail,
    readList() {
      latest = gmail.readList();
      return latest;
    },
    watch(listener, signal) {
      const changed = (): void => {
        listener.changed();
        tagRows();
      };
      gmail.watch({ ...listener, changed }, signal);
    },
  },
  new AbortController().signal,
);
