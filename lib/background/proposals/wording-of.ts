import { builtInText } from '../../../assets/playbook/templates';
import { countryOfAddress } from '../../domain/holidays/country-of-address';
import { composeText, type Length, lengthsOf } from '../../domain/playbook/compose-text';
import type { AddressForm } from '../../domain/playbook/playbook-text';
import { isStep, type TextId } from '../../domain/step';
import type { TemplateValues } from '../../domain/template';
import type { Language, Settings } from '../../settings/settings';
import type { ClientDaysOff } from '../../store/rows';

interface Wanted {
  readonly step: TextId;
  readonly language: Language;
  readonly form: AddressForm;
  readonly length: Length;
  readonly daysOff: ClientDaysOff | null;
  readonly values: TemplateValues;
}

/** A text with its variables still in braces. */
interface Wording {
  readonly text: string;
  readonly subject: string | null;
  readonly language: Language;
  readonly forms: readonly AddressForm[];
  readonly lengths: readonly Length[];
}

const FORMS: readonly AddressForm[] = ['informal', 'formal'];

/** The user's own wording where there is one, else the playbook's; null where no such text is. */
export function wordingOf(settings: Settings, wanted: Wanted): Wording | null {
  const { step, language, form, length, daysOff, values } = wanted;
  if (!isStep(step)) {
    const own = settings.ownTexts.find(({ id }) => id === step);
    if (own === undefined) return null;
    return { ...own, subject: own.subject || null, forms: [], lengths: [length] };
  }
  const builtIn = builtInText(step, language);
  const subject = builtIn.subject ?? null;
  const own = settings.templates[step]?.[language]?.[form];
  if (own !== undefined) return { text: own, subject, language, forms: FORMS, lengths: [length] };
  const text = composeText(builtIn, {
    form,
    length,
    belgian: isBelgian(daysOff, settings),
    isFilled: (variable) => values[variable] !== undefined,
  });
  return { text, subject, language, forms: FORMS, lengths: lengthsOf(builtIn) };
}

/** Whether the client is in Belgium, as far as known; else whether the user is. */
function isBelgian(daysOff: ClientDaysOff | null, { holidays }: Settings): boolean {
  const said = daysOff?.country ?? null;
  const told = daysOff === null ? null : countryOfAddress(daysOff.address);
  return (said ?? told ?? holidays.country) === 'BE';
}
