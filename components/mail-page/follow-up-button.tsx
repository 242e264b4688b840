import { createRef, type VNode } from 'preact';
import { FollowUpAdvice, type FollowUpAdviceProps } from './follow-up-advice';
import { FollowUpMenu, type FollowUpMenuProps } from './follow-up-menu';

interface FollowUpButtonProps
  extends FollowUpMenuProps,
    Pick<FollowUpAdviceProps, 'onTakeOver' | 'onDismiss'> {
  /** Which of the two stands open. */
  readonly open: 'menu' | 'advice' | null;
  /** Null where there is none. */
  readonly advice: FollowUpAdviceProps['advice'] | null;
  readonly onOpen: (which: 'menu' | 'advice') => void;
}

/** "Insert follow-up" in a compose box, its menu, and a calm mark where the guard has advice. */
export function FollowUpButton(props: FollowUpButtonProps): VNode {
  const { open, advice, onOpen, onTakeOver, onDismiss, onClose: close, ...menu } = props;
  const { t } = menu;
  const count = advice ? advice.timing.length + advice.draft.length : 0;
  const button = createRef<HTMLButtonElement>();
  const onClose = (): void => {
    const pressed = button.current;
    close();
    pressed?.focus();
  };
  return (
    <div class="follow-up">
      <button
        type="button"
        class="follow-up-button"
        aria-haspopup="dialog"
        aria-expanded={open === 'menu'}
        ref={button}
        onClick={(event) => event.isTrusted && (open === 'menu' ? onClose() : onOpen('menu'))}
      >
        {t('mailPage.insertFollowUp')}
      </button>
      {advice && count > 0 && (
        <button
          type="button"
          class="advice-mark"
          aria-label={t('advice.count', count, { n: count })}
          title={t('advice.count', count, { n: count })}
          aria-haspopup="dialog"
          aria-expanded={open === 'advice'}
          onClick={(event) => event.isTrusted && (open === 'advice' ? onClose() : onOpen('advice'))}
        >
          {count}
        </button>
      )}
      {open === 'menu' && <FollowUpMenu {...menu} onClose={onClose} />}
      {open === 'advice' && advice && count > 0 && (
        <FollowUpAdvice {...{ advice, onTakeOver, onDismiss, onClose, t }} />
      )}
    </div>
  );
}
