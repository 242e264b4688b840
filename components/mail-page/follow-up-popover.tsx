import { Component, type ComponentChildren, createRef, type VNode } from 'preact';

interface FollowUpPopoverProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A dialog in the top layer, so that no box of the page can cut it off. A class, as hooks would weigh
 * a twentieth of all that a mail tab loads.
 */
export class FollowUpPopover extends Component<FollowUpPopoverProps> {
  readonly #dialog = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.componentDidUpdate();
  }

  /** The page may have moved the button, which closes a popover that was put in anew. */
  override componentDidUpdate(): void {
    const dialog = this.#dialog.current;
    if (!dialog) return;
    const isOpen = dialog.matches(':popover-open');
    if (!isOpen) dialog.showPopover();
    placeBeside(dialog);
    if (!isOpen) dialog.querySelector<HTMLElement>('select, button')?.focus();
  }

  override render(): VNode {
    const { label, onClose, children } = this.props;
    return (
      <div
        class="menu"
        popover="manual"
        role="dialog"
        aria-label={label}
        ref={this.#dialog}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        {children}
      </div>
    );
  }
}

const EDGE = 8;

/**
 * On the side of its button where there is more room, so that it may grow when the text arrives; in
 * sight also where the page has scrolled its button away.
 */
function placeBeside(dialog: HTMLElement): void {
  const button = dialog.closest('.follow-up')?.getBoundingClientRect() ?? new DOMRect();
  const { width } = dialog.getBoundingClientRect();
  const { style } = dialog;
  const above = roomUpTo(button.top);
  const below = roomUpTo(innerHeight - button.bottom);
  style.left = `${Math.max(EDGE, Math.min(button.left, innerWidth - width - EDGE))}px`;
  style.maxHeight = `${Math.max(above, below)}px`;
  style.bottom = above > below ? `${Math.max(EDGE, innerHeight - button.top + EDGE)}px` : '';
  style.top = above > below ? '' : `${Math.max(EDGE, button.bottom + EDGE)}px`;
}

/** Between a side of the button and that edge of the window, in px. */
function roomUpTo(distance: number): number {
  return Math.min(distance, innerHeight) - 2 * EDGE;
}
