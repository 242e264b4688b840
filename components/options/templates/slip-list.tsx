import type { TemplateSlip } from '../../../lib/domain/template-check/slips';
import { camel } from '../../../lib/messages/translate';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts';

interface SlipListProps {
  readonly slips: readonly TemplateSlip[];
  readonly onShow: (slip: TemplateSlip) => void;
  /** Puts the variable there that was meant. */
  readonly onMeant: (slip: TemplateSlip) => void;
}

/** Each place that nothing will fill, by its line, with what was probably meant. */
export function SlipList({ slips, onShow, onMeant }: SlipListProps) {
  const t = useTexts();
  if (slips.length === 0) return null;
  return (
    <ul class="slips">
      {slips.map((slip) => {
        const { kind, start, line, found, meant } = slip;
        const what = t('templates.slipAt', { line, found });
        return (
          <li key={`${start} ${found}`} class="field-problem">
            <span>
              {what} {t(`templates.slip.${camel(kind)}`)}
            </span>{' '}
            {meant === null ? null : (
              <Button kind="small" onPress={() => onMeant(slip)}>
                {t('templates.useMeant', { name: `{${meant}}` })}
              </Button>
            )}{' '}
            <Button
              kind="small"
              label={`${t('templates.showSlip')}: ${what}`}
              onPress={() => onShow(slip)}
            >
              {t('templates.showSlip')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
