import { browser } from 'wxt/browser';
import { readSelfCheckNow } from '../store/self-check-view';
import { readingReport } from './reading-report';

/** The report on how the mail pages can be read, as of now. */
export async function reportNow(): Promise<string> {
  const { name, version } = browser.runtime.getManifest();
  return readingReport(await readSelfCheckNow(), `${name} ${version}`, navigator.userAgent);
}
