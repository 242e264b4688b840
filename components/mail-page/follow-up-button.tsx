import type { VNode } from 'preact';
import { FollowUpMenu, type FollowUpMenuProps } from './follow-up-menu';

interface FollowUpButtonProps extends FollowUpMenuProps {
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** "Insert follow-up" in a compose box, and its menu. */
export function FollowUpButton({ open, onOpen, ...menu }: FollowUpButtonProps): VNode {
  return (
    <div class="follow-up">
      <button
        type="button"
        class="follow-up-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={(event) => event.isTrusted && (open ? menu.onClose() : onOpen())}
      >
        {menu.t('mailPage.insertFollowUp')}
      </button>
      {open && <FollowUpMenu {...menu} />}
    </div>
  );
}
