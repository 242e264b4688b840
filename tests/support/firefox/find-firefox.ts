import { existsSync } from 'node:fs';
import { firefoxPlaces } from '../../../scripts/set-up/firefox.mjs';

/** A Firefox of the tests; the same places, in the same order, as the set-up looks at. */
export function installedFirefox(): string {
  const named = process.env['FIREFOX_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH names no file: ${named}`);
  }
  const found = firefoxPlaces().find((place) => existsSync(place));
  if (found) return found;
  throw new Error(
    'no Firefox was found: run "node scripts/set-up.mjs --firefox", or set FIREFOX_PATH',
  );
}
