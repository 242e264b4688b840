import { useEffect, useRef, useState } from 'preact/hooks';
import { shownText } from '../../../lib/domain/shown-text';
import { isStep, type TextId } from '../../../lib/domain/step';
import { stepName } from '../../../lib/messages/names-text';
import type { Settings } from '../../../lib/settings/settings';
import { Button } from '../../shared/button';
import { Foreign } from '../../shared/foreign';
import { useTexts } from '../../shared/texts';
import { AddToOrder } from './add-to-order';

interface TextOrderProps {
  readonly settings: Settings;
  readonly onOrder: (order: readonly TextId[]) => void;
}

interface Moved {
  readonly id: TextId;
  readonly by: 1 | -1;
  readonly said: string;
}

/** Which texts the compose menu shows right behind the one that fits. */
export function TextOrder({ settings, onOrder }: TextOrderProps) {
  const t = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<Moved | null>(null);
  const order = settings.textOrder.filter((id) => nameOf(id) !== null);
  // A row that moved, or came to an end of the list, would lose the focus of its button.
  useEffect(() => {
    if (moved === null) return;
    const rows = [...(list.current?.querySelectorAll('li') ?? [])];
    const row = rows.find(({ dataset }) => dataset['text'] === moved.id);
    const buttons = [...(row?.querySelectorAll('button') ?? [])].filter(
      ({ disabled }) => !disabled,
    );
    const wanted = buttons.find(({ dataset }) => dataset['by'] === String(moved.by));
    (wanted ?? buttons[0])?.focus();
  }, [moved]);

  function nameOf(id: TextId): string | null {
    if (isStep(id)) return stepName(id, t);
    return settings.ownTexts.find((one) => one.id === id)?.name ?? null;
  }
  const move = (id: TextId, by: 1 | -1) => {
    const from = order.indexOf(id);
    const others = order.filter((one) => one !== id);
    const next = [...others.slice(0, from + by), id, ...others.slice(from + by)];
    onOrder(next);
    const place = { name: nameOf(id) ?? '', place: from + by + 1, count: order.length };
    setMoved({ id, by, said: t('textOrder.moved', place) });
  };
  return (
    <fieldset class="box">
      <legend>{t('textOrder.heading')}</legend>
      <p class="soft">{t('textOrder.intro')}</p>
      <ol class="text-order" ref={list}>
        {order.map((id, index) => (
          <OrderRow
            key={id}
            id={id}
            name={nameOf(id) ?? ''}
            isFirst={index === 0}
            isLast={index === order.length - 1}
            onMove={(by) => move(id, by)}
            onRemove={() => onOrder(order.filter((one) => one !== id))}
          />
        ))}
      </ol>
      <AddToOrder
        order={order}
        ownTexts={settings.ownTexts}
        onAdd={(id) => onOrder([...order, id])}
      />
      <p role="status" class="for-readers-only">
        {moved?.said}
      </p>
    </fieldset>
  );
}

interface OrderRowProps {
  readonly id: TextId;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function OrderRow({ id, name, isFirst, isLast, onMove, onRemove }: OrderRowProps) {
  const t = useTexts();
  const said = shownText(name);
  return (
    <li data-text={id}>
      <Foreign text={name} />
      <span class="order-buttons">
        <button
          type="button"
          class="button button-small"
          data-by="-1"
          disabled={isFirst}
          aria-label={t('textOrder.up', { name: said })}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="button button-small"
          data-by="1"
          disabled={isLast}
          aria-label={t('textOrder.down', { name: said })}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <Button kind="small" label={t('textOrder.removeNamed', { name: said })} onPress={onRemove}>
          {t('textOrder.remove')}
        </Button>
      </span>
    </li>
  );
}
