import type { AddressForm } from '../../domain/playbook/playbook-text';
import type { ThreadKey } from '../../domain/sighting';
import type { TemplateValues } from '../../domain/template';
import type { Language } from '../../settings/settings';
import type { Context } from '../context';
import { placeOfThread } from './text-place';
import { valuesOf } from './values-of';

interface Previewed {
  readonly thread: ThreadKey;
  readonly language: Language;
  readonly form: AddressForm;
}

/**
 * What the variables of a text would be filled with in a thread, for a preview while it is being
 * written. Nothing is stored.
 * @returns null while nothing is known of the thread
 */
export async function previewValues(
  context: Context,
  { thread, language, form }: Previewed,
): Promise<TemplateValues | null> {
  const row = await context.db.threads.get(thread);
  return row ? valuesOf(context, await placeOfThread(context.db, row), { language, form }) : null;
}
