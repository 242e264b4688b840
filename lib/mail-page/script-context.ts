/** Scripts of ours in one page hear of each other by this. */
const STARTED = 'radiostilte:started';

/**
 * Stands in for WXT's own (`wxt.config.ts`), of which a mail tab needs one thing: an earlier script of
 * ours falls silent when a newer one comes, after an update.
 */
export class ContentScriptContext {
  readonly #ended = new AbortController();
  readonly signal = this.#ended.signal;

  constructor() {
    document.dispatchEvent(new Event(STARTED));
    document.addEventListener(STARTED, () => this.#ended.abort(), { once: true });
  }
}
