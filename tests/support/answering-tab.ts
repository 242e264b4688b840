import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { TabCommandAnswers } from '../../lib/messages/tab-commands';

/** Stands in for the script in a mail tab, as the worker asks it who is there; null: nobody. */
export function answerAsTab(there: TabCommandAnswers['who-is-there'] | null): void {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(() =>
    there === null ? Promise.reject(new Error('nobody there')) : Promise.resolve(there),
  );
}
