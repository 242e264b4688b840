import type { TextKey, Translate } from '../../../lib/messages/translate';
import type { Settings } from '../../../lib/settings/settings';

/** The section of the options in which each field is set. */
const SECTIONS: Readonly<Record<Exclude<keyof Settings, 'version'>, TextKey>> = {
  ownName: 'you.heading',
  ownAddresses: 'you.heading',
  workingHours: 'hours.heading',
  holidays: 'holidays.heading',
  limits: 'limits.heading',
  promises: 'limits.heading',
  templates: 'templates.heading',
  ownTexts: 'templates.heading',
  textOrder: 'templates.heading',
  writing: 'templates.heading',
  calm: 'calm.heading',
  keepWarm: 'overview.heading',
  confirming: 'confirming.heading',
  notifications: 'notifications.heading',
  retention: 'retention.heading',
};

/** Where settings differ, as a list of sections; null where they are the same. */
export function settingsText(fields: readonly (keyof Settings)[], t: Translate): string | null {
  const sections = fields.flatMap((field) => (field === 'version' ? [] : t(SECTIONS[field])));
  if (sections.length === 0) return null;
  return new Intl.ListFormat(t('locale')).format([...new Set(sections)]);
}
