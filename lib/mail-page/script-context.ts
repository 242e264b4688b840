import { browser } from 'wxt/browser';

/** How long a script of an extension that was updated or disabled may go on, in ms. */
const NOTICES_WITHIN_MS = 1_000;

/** Where the script that runs stands: the page has another global object, and cannot reach it. */
const RUNNING = Symbol.for('radiostilte');

type OwnWorld = { [RUNNING]?: AbortController };

/**
 * The life of one content script, in the place of WXT's. That one tells the page of every start, by an
 * event that bears the extension's id, and whoever sends such an event ends the script. Here a script
 * ends when another one starts beside it, or when it notices itself that its extension is gone
 * (docs/adr/0025-what-the-page-cannot-do.md).
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const world = globalThis as OwnWorld;
    const life = new AbortController();
    world[RUNNING]?.abort();
    world[RUNNING] = life;
    const looking = setInterval(() => {
      if (browser.runtime?.id === undefined) life.abort();
    }, NOTICES_WITHIN_MS);
    life.signal.addEventListener('abort', () => clearInterval(looking));
    this.signal = life.signal;
  }
}
