import { builtInText } from '../../../assets/playbook/templates';
import { countryOfAddress } from '../../domain/holidays/country-of-address';
import { composeText, type Length, lengthsOf } from '../../domain/playbook/compose-text';
import type { AddressForm } from '../../domain/playbook/playbook-text';
import { isStep, type TextId } from '../../domain/step';
import type { TemplateValues } from '../../domain/template';
import type { Language, Settings } from '../../settings/settings';
import type { ThreadRow } from '../../store/rows';

interface Wanted {
  readonly step: TextId;
  readonly language: Language;
  readonly form: AddressForm;
  readonly length: Length;
  readonly row: ThreadRow;
  readonly values: TemplateValues;
}

/** A text with its variables still in braces. */
interface Wording {
  readonly text: string;
  readonly subject: string | null;
  readonly language: Language;
  readonly lengths: readonly Length[];
}

/** The user's own wording where there is one, else the playbook's; null where no such text is. */
export function wordingOf(settings: Settings, wanted: Wanted): Wording | null {
  const { step, language, form, length, row, values } = wanted;
  if (!isStep(step)) {
    const own = settings.ownTexts.find(({ id }) => id === step);
    if (own === undefined) return null;
    return { ...own, subject: own.subject || null, lengths: [length] };
  }
  const builtIn = builtInText(step, language);
  const subject = builtIn.subject ?? null;
  const own = settings.templates[step]?.[language]?.[form];
  if (own !== undefined) return { text: own, subject, language, lengths: [length] };
  const text = composeText(builtIn, {
    form,
    length,
    belgian: isBelgian(row, settings),
    isFilled: (variable) => values[variable] !== undefined,
  });
  return { text, subject, language, lengths: lengthsOf(builtIn) };
}

/** Whether the client is in Belgium, as far as known; else whether the user is. */
function isBelgian({ clientDaysOff }: ThreadRow, { holidays }: Settings): boolean {
  const said = clientDaysOff?.country ?? null;
  const told = clientDaysOff === null ? null : countryOfAddress(clientDaysOff.address);
  return (said ?? told ?? holidays.country) === 'BE';
}
