import type { AddressForm } from '../../domain/playbook/playbook-text';

/** "Anna Keller (Keller Bau)", "Anna Keller | Keller Bau", "Anna Keller - Keller Bau", "Anna via Teams". */
const BESIDE_NAME = /(?<!\s)(?:\s*[(|/\u2013\u2014[]|\s+-\s|\s+via\s).*$/u;
/** "Dr. ", "drs ", "Mw. ": no name, and with a full stop or without. */
const TITLE =
  /^(?:(?:dr|prof|ir|ing|drs|mr|mrs|ms|mw|mevr|dhr|dipl|phd|mme|mlle|herr|frau|meester|maître)\.?\s+|(?:mevrouw|meneer|madame|monsieur)\s+)/iu;
const INITIALS = /^(?:\p{Lu}\p{L}?\.[\s-]?)+$/u;

/**
 * A correspondent's name as a greeting has it: "Anna" or "Anna Keller", of "Keller, Anna", "Dr. Anna
 * Keller" and "Anna Keller | Keller Bau" too; '' where no such name is shown, which is then asked for.
 */
export function nameInGreeting(shown: string, form: AddressForm): string {
  if (shown.includes('@')) return '';
  const titled = inOrder(shown.replace(/["“”]/g, '').replace(BESIDE_NAME, '').trim());
  const whole = withoutTitles(titled);
  // "Herr Keller": a family name alone greets nobody.
  if (whole !== titled && !whole.includes(' ')) return form === 'formal' ? titled : '';
  if (form === 'formal') return whole;
  const first = whole.split(/\s+/)[0] ?? '';
  return INITIALS.test(first) ? '' : first;
}

/** "Anna Keller" of "Keller, Anna". */
function inOrder(name: string): string {
  const [family = '', first] = name.split(',');
  return (first === undefined ? family : `${first.trim()} ${family}`).trim();
}

function withoutTitles(name: string): string {
  const rest = name.replace(TITLE, '');
  return rest === name ? name : withoutTitles(rest);
}
