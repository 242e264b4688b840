import { browser } from 'wxt/browser';

export const INSERTION_ALARM = 'insertion';

/** Wakes the worker once more, should it die while a command is under way. */
export async function setInsertionAlarm(): Promise<void> {
  await browser.alarms.create(INSERTION_ALARM, { delayInMinutes: 1.1 });
}
