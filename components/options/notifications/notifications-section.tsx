import { useEffect, useState } from 'preact/hooks';
import { NOTIFYING, type Notifying } from '../../../lib/domain/notifying/when-to-tell';
import { Button } from '../../shared/button';
import type { Say } from '../../shared/said-bar';
import { useTexts } from '../../shared/texts';
import { Section } from '../section';
import type { ChangeSettings } from '../use-saved-settings';
import type { PermissionSource } from './permission-source';

interface NotificationsSectionProps {
  readonly mode: Notifying;
  readonly permission: PermissionSource;
  readonly onChange: ChangeSettings;
  readonly say: Say;
}

/** When the browser may tell of those who wait; it is asked for leave where the user wants that. */
export function NotificationsSection(props: NotificationsSectionProps) {
  const { mode, permission, onChange, say } = props;
  const t = useTexts();
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => permission.watch(setAllowed), [permission]);
  const save = (notifications: Notifying) => onChange((before) => ({ ...before, notifications }));
  const allowed = async (): Promise<boolean> => {
    const given = await permission.request();
    if (!given) say({ text: t('notifications.refused') });
    return given;
  };
  return (
    <Section id="notifications" heading={t('notifications.heading')}>
      <p id="notifications-intro">{t('notifications.intro')}</p>
      <div
        class="box ticks-in-column"
        role="radiogroup"
        aria-label={t('notifications.heading')}
        aria-describedby="notifications-intro"
      >
        {NOTIFYING.map((one) => (
          <label key={one} class="tick">
            <input
              type="radio"
              name="notifications"
              checked={mode === one}
              onClick={(event) => {
                if (one === 'off' || isAllowed) return;
                // Until the browser has said yes, what was chosen before stands.
                event.preventDefault();
                void allowed().then((given) => given && save(one));
              }}
              onChange={() => save(one)}
            />
            {t(`notifications.${one}`)}
          </label>
        ))}
        <p class="field-hint">{t('notifications.names')}</p>
        {mode !== 'off' && isAllowed === false ? (
          <div role="status">
            <p>{t('notifications.withdrawn')}</p>
            <Button onPress={() => void allowed()}>{t('notifications.allow')}</Button>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
