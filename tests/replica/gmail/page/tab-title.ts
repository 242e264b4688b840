import { config } from './config';

/** "Inbox (3) - nora@… - Gmail" (facts/gmail.md, section 4). */
export function nameTab(view: string): void {
  document.title = `${view} - ${config.owner.email} - Gmail`;
}
