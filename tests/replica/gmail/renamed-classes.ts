/**
 * Gmail's obfuscated class names that never broke (facts/gmail.md, section 8), and the ones that
 * are part of the mail itself. All others may be called otherwise tomorrow.
 */
import { fnv1a } from './id-mint';

const STABLE = new Set([
  'zA',
  'zE',
  'yO',
  'yW',
  'y6',
  'xW',
  'adn',
  'gD',
  'g2',
  'g3',
  'a3s',
  'hP',
  'gmail_quote',
  'gmail_attr',
  'gmail_signature',
  'gmail_signature_prefix',
]);

export function renamedClass(name: string): string {
  return STABLE.has(name) ? name : `x${fnv1a(name).toString(36)}`;
}

export function renamedClasses(names: string): string {
  return names.split(/\s+/).filter(Boolean).map(renamedClass).join(' ');
}

/** A style sheet whose class selectors follow the new names. */
export function renamedStyle(css: string): string {
  return css.replace(/\.([A-Za-z_][\w-]*)/g, (_, name: string) => `.${renamedClass(name)}`);
}
