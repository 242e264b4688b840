/** Cards of messages in Outlook's pane, built as small as a reader needs them. */

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
export const DATE = 'data-testid="SentReceivedSavedTime"';
export const REPLY = '<button><i data-icon-name="ArrowReplyRegular"></i></button>';
export const DANA = 'Dana Whitfield<dana@client.example>';
/** The user's name and address. */
export const MINE = 'Mia Example';
export const ME = 'me@studio.example';

/** A date of September 2026 as the page shows it. */
export function at(day: number, time = '10:00 AM'): string {
  return `${WEEKDAYS[day % 7]} 9/${day}/2026 ${time}`;
}

export function well(names: string): string {
  return `<div data-testid="RecipientWell" id="MSG_x_TO">${names}</div>`;
}

export function pill(name: string): string {
  return `<span class="lpc-hoverTarget">${name}</span>`;
}

interface OpenParts {
  from?: string;
  date?: string;
  body?: string;
  to?: string;
  after?: string;
  toolbar?: string;
}

export function opened(parts: OpenParts = {}): string {
  const { from = DANA, date = at(22), body = 'Hello', after = '', toolbar = REPLY } = parts;
  const name = from.replace('<', '&lt;').replace('>', '&gt;');
  return `<div><div aria-expanded="true"><div><span id="MSG_x_FROM"><span aria-label="From: ${name}">${name}</span></span>
    <div role="toolbar">${toolbar}</div>${parts.to ?? well(pill(MINE))}<div><div ${DATE}>${date}</div></div>
    <div id="UniqueMessageBody_1" role="document">${body}</div>${after}</div></div></div>`;
}

export function folded(from: string, date: string, preview = 'A line', beside = ''): string {
  return `<div><div aria-expanded="false"><div role="img" aria-label="${from}"><span>DW</span></div>
    <span>${from}</span><div><div ${DATE}>${date}</div><div>${preview}</div>${beside}</div></div></div>`;
}

/** A pane that shows these cards. */
export function pane(cards: string): string {
  return `<div id="ConversationReadingPaneContainer"><div role="heading" id="CONV_1f_SUBJECT"><span title="Offer">Offer</span></div>
    <div data-app-section="ConversationContainer"><div>${cards}</div><div>${REPLY}</div></div></div>`;
}
