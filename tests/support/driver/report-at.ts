import { confirmAll } from './confirm';
import { downloadOverview } from './overview';
import { readMailbox } from './read-lists';
import { openPopup, readBadge, rowsOf } from './read-popup';
import { type Report, withFileThreads } from './report-object';
import type { Session } from './session';

/** Looks through the mailbox at a moment, as a person would, and reads what the extension says. */
export async function reportAt(session: Session, now: number): Promise<Report> {
  await session.setNow(now);
  await readMailbox(session);
  await confirmAll(session);
  return reportNow(session, now);
}

/** What the extension knows and shows as things are. */
export async function reportNow(session: Session, now: number): Promise<Report> {
  const popup = await openPopup(session);
  const rows = await rowsOf(popup, session, 'due');
  await popup.close();
  const { clients } = await downloadOverview(session);
  const { fileThreadId, requestsLeft } = session.mailSite;
  return {
    now: new Date(now).toISOString(),
    badge: await readBadge(session),
    popup: rows,
    clients: withFileThreads(clients, fileThreadId),
    requestsLeft: requestsLeft.length,
  };
}
