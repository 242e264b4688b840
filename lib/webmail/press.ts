/** Presses a button or link of the page as a mouse would: Gmail listens to all three events. */
export function press(element: Element): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    element.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, composed: true }),
    );
  }
}
