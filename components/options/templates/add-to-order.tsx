import { useId, useState } from 'preact/hooks';
import { shownText } from '../../../lib/domain/shown-text';
import type { TextId } from '../../../lib/domain/step';
import type { OwnText } from '../../../lib/settings/settings';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';
import { StepOptions } from './step-options';

interface AddToOrderProps {
  readonly order: readonly TextId[];
  readonly ownTexts: readonly OwnText[];
  readonly onAdd: (id: TextId) => void;
}

export function AddToOrder({ order, ownTexts, onAdd }: AddToOrderProps) {
  const t = useTexts();
  const id = useId();
  const [chosen, setChosen] = useState<TextId | ''>('');
  const own = ownTexts.filter((text) => !order.includes(text.id));
  return (
    <p class="add-to-order">
      <label for={id}>{t('textOrder.choose')}</label>{' '}
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value as TextId | '')}
      >
        <option value="">–</option>
        {own.length === 0 ? null : (
          <optgroup label={t('ownTexts.heading')}>
            {own.map((text) => (
              <option key={text.id} value={text.id}>
                {shownText(text.name)}
              </option>
            ))}
          </optgroup>
        )}
        <StepOptions isLeftOut={(step) => order.includes(step)} />
      </select>{' '}
      <Button
        disabled={chosen === ''}
        onPress={() => {
          if (chosen !== '') onAdd(chosen);
          setChosen('');
        }}
      >
        {t('textOrder.add')}
      </Button>
    </p>
  );
}
