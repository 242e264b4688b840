import type { Locator, Page } from '@playwright/test';
import type { Webmail } from '../replica/webmail';
import { gmailPageObject } from './gmail-page-object';
import { outlookPageObject } from './outlook-page-object';

/**
 * What a person does on a mail page and sees there, whatever page and language it is. Ids of threads
 * are the page's own.
 */
export interface MailPageObject {
  /** The row of a thread in the list that is shown. */
  rowOf(threadId: string): Locator;
  /** Threads of the rows that stand in the list now, from the top. */
  shownThreads(): Promise<readonly string[]>;
  /** Heading of the open thread; of that one where the page names it. */
  threadHeading(threadId: string): Locator;
  /** Our line over the open thread. */
  readonly threadLine: Locator;
  /** Answers the newest message of the open thread, until the answer can be written. */
  openReply(): Promise<void>;
  openNewMail(): Promise<void>;
  /** The body of the open compose box. */
  readonly replyBody: Locator;
  readonly signature: Locator;
  /** Of the open compose box. */
  readonly subjectField: Locator;
  /** What the open compose box says above signature and quote; '' where none is open. */
  ownWords(): Promise<string>;
  /** Addresses in To of the open compose box. */
  recipients(): Promise<readonly string[]>;
  /** Takes everybody out of To, and puts one address in. */
  readdress(email: string): Promise<void>;
  /** The page's own button. */
  readonly sendButton: Locator;
  pressSend(): Promise<void>;
  pressUndo(): Promise<void>;
  discard(): Promise<void>;
}

const PAGE_OBJECTS: Readonly<Record<Webmail, (page: Page) => MailPageObject>> = {
  gmail: gmailPageObject,
  outlook: outlookPageObject,
};

export function mailPageObject(webmail: Webmail, page: Page): MailPageObject {
  return PAGE_OBJECTS[webmail](page);
}
