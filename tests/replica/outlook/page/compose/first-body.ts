import { splitQuote } from '../../../quoted-text';
import type { MessageData } from '../../wire';
import { el } from '../element';
import type { PaneContext } from '../pane/pane-context';
import { FONT_STYLE } from './mail-font';

/** What stands in a fresh body before the editor takes over (facts/outlook.md 3), as HTML. */
export function bodyOfNewMail(context: PaneContext): string {
  return htmlOf([emptyLine(), ...signature(context)]);
}

export function bodyOfAnswer(message: MessageData, context: PaneContext): string {
  return htmlOf([
    emptyLine(),
    ...signature(context),
    el('div', { id: 'appendonsend' }),
    el('hr', { style: 'display: inline-block; width: 98%;', tabindex: -1 }),
    quoteHead(message, context),
    el('div', {}, ...paragraphs(message.text)),
  ]);
}

function htmlOf(parts: readonly HTMLElement[]): string {
  return parts.map((part) => part.outerHTML).join('');
}

function emptyLine(): HTMLElement {
  return el('div', { class: 'elementToProof', style: FONT_STYLE }, el('br'));
}

function signature({ config }: PaneContext): HTMLElement[] {
  if (!config.switches.signature) return [];
  const line = el('div', { class: 'elementToProof', style: FONT_STYLE }, config.owner.name);
  return [el('div', { id: 'Signature' }, line)];
}

function quoteHead({ from, at, to, subject }: MessageData, context: PaneContext): HTMLElement {
  const { words } = context;
  const people = (list: MessageData['to']) =>
    list.map(({ name, email }) => `${name} <${email}>`).join('; ');
  const lines: readonly [string, string][] = [
    [words.fromPrefix.trim(), people([from])],
    [words.sentLabel, longDate(at, context)],
    [words.toPrefix.trim(), people(to)],
    [`${words.subject}:`, subject],
  ];
  const parts = lines.flatMap(([label, value], i) => [
    ...(i === 0 ? [] : [el('br')]),
    el('b', {}, label),
    ` ${value}`,
  ]);
  const font = el('span', { style: 'font-family: Calibri, sans-serif; font-size: 11pt;' });
  font.append(...parts);
  return el('div', { id: 'divRplyFwdMsg', dir: 'ltr' }, font);
}

function longDate(at: number, { config, timeOfDay }: PaneContext): string {
  const { dateFormat, timeZone } = config.switches;
  const day = new Intl.DateTimeFormat(dateFormat, { dateStyle: 'full', timeZone }).format(at);
  return `${day} ${timeOfDay(at)}`;
}

/** The answered text: its own words as paragraphs, what it quoted itself as a blockquote. */
function paragraphs(text: string): HTMLElement[] {
  const { own, attribution, quoted } = splitQuote(text);
  const words = own.split(/\n{2,}/).map((paragraph) => el('p', {}, ...withBreaks(paragraph)));
  if (quoted === '') return words;
  return [...words, el('div', {}, attribution), el('blockquote', {}, ...withBreaks(quoted))];
}

function withBreaks(text: string): (Node | string)[] {
  return text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [el('br'), line]));
}
