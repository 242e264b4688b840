import type { Settings } from '../../lib/settings/settings';
import { useTexts } from '../shared/texts';
import { YouFields } from '../shared/you-fields';
import { Section } from './section';
import type { ChangeSettings } from './use-saved-settings';

interface YouSectionProps {
  readonly settings: Settings;
  /** Addresses of the mailboxes that were seen. */
  readonly found: readonly string[];
  readonly onChange: ChangeSettings;
}

export function YouSection({ settings, found, onChange }: YouSectionProps) {
  const t = useTexts();
  return (
    <Section id="you" heading={t('you.heading')}>
      <div class="box">
        <YouFields settings={settings} found={found} onChange={onChange} />
      </div>
    </Section>
  );
}
