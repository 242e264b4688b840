import { useState } from 'preact/hooks';
import { stepName } from '../../../lib/messages/names-text';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import type { RecordActions } from './record-actions';

interface ClientRecordProps {
  readonly address: string;
  readonly actions: RecordActions;
}

/** The facts to keep, and the case to lay before a colleague (facts/mission-rows.md S4-42, S2-04). */
export function ClientRecord({ address, actions }: ClientRecordProps) {
  const t = useTexts();
  const [said, setSaid] = useState('');
  const ask = async (question: Promise<boolean>, yes: string) => {
    setSaid((await question) ? yes : t('refused'));
  };
  return (
    <section class="client-notes" aria-label={t('record.heading')}>
      <h3>{t('record.heading')}</h3>
      <div class="note-actions">
        <Button onPress={() => void ask(actions.saveLog(address), t('record.saved'))}>
          {t('record.save')}
        </Button>
        <Button onPress={() => void ask(actions.copyCase(address), t('record.copied'))}>
          {t('record.copy')}
        </Button>
        <span role="status">{said}</span>
      </div>
      <p class="field-hint">{t('record.copyHint', { name: stepName('ask-a-colleague', t) })}</p>
    </section>
  );
}
