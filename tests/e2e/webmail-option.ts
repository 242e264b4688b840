import { test as base } from '@playwright/test';
import type { Webmail } from '../replica/webmail';

export interface WebmailOption {
  /** Which mail page is served: the same flows run on both. */
  webmail: Webmail;
}

export const test = base.extend<WebmailOption>({ webmail: ['gmail', { option: true }] });
