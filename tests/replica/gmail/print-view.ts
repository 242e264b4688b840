import type { Owner } from '../mail-message';
import { dayInWords, timeOfDay } from './shown-dates';
import type { Language } from './switches';
import type { MessageData, ThreadData } from './wire';
import { WORDS } from './words';

/** The print page of a thread: oldest first, tags left open as Gmail leaves them (facts/gmail.md 7.2). */
export function printView(
  owner: Owner,
  thread: ThreadData,
  language: Language,
  timeZone?: string,
): string {
  const words = WORDS[language];
  const subject = escapeHtml(thread.subject);
  const head = `<table width=100%><tr><td><img alt="Gmail"><td align=right><font><b>${person(owner)}</b></font></table><hr>`;
  const title = `<table width=100%><tr><td><font size=+1><b>${subject}</b></font><br><font size=-1 color="#777">${words.messages(thread.messages.length)}</font></table><hr>`;
  const messages = thread.messages.map((m) => messageTable(m, language, timeZone)).join('<hr>');
  return `<html><head><title>Gmail - ${subject}</title></head><body><div class="bodycontainer">${head}<div class="maincontent">${title}${messages}</div></div></body></html>`;
}

function messageTable(message: MessageData, language: Language, timeZone?: string): string {
  const { details } = WORDS[language];
  const { from } = message;
  const date = `${dayInWords(message.at, language, timeZone)}, ${timeOfDay(message.at, language, timeZone)}`;
  const recipients = [
    line(details.to, message.to),
    message.cc.length > 0 ? line(details.cc, message.cc) : '',
  ].join('');
  const body = escapeHtml(message.text).replaceAll('\n', '<br>');
  return `<table width=100% class="message"><tbody><tr><td><font size=-1><b>${escapeHtml(from.name)} </b>&lt;${escapeHtml(from.email)}&gt;</font><td align=right><font size=-1>${date}</font><tr><td colspan=2><font size=-1 class="recipient">${recipients}</font><tr><td colspan=2><table width=100% cellpadding=12><tr><td><div style="overflow: hidden;"><font size=-1><div dir="ltr">${body}</div></font></div></table></table>`;
}

function line(label: string, people: readonly Owner[]): string {
  const capital = label.charAt(0).toUpperCase() + label.slice(1);
  return `<div>${capital} ${people.map(person).join(', ')}</div>`;
}

function person({ name, email }: Owner): string {
  return escapeHtml(name === '' ? email : `${name} <${email}>`);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
