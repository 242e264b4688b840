/** What a script of the mail page does to us, in whatever browser: each runs in the page, by itself. */

/** Before any script: what a script of the page can see or spoil of us. */
export function lieInWait(): void {
  const heard: string[] = [];
  Object.defineProperty(window, 'heard', { value: heard, enumerable: false });
  const refuse = () => {
    throw new Error('not in this page');
  };
  Element.prototype.attachShadow = refuse;
  CSSStyleSheet.prototype.replaceSync = refuse;
  HTMLElement.prototype.showPopover = refuse;
  const listen = <Owner extends object>(owner: Owner, name: keyof Owner & string) => {
    const real = owner[name] as (...given: unknown[]) => unknown;
    const spy = function (this: unknown, ...given: unknown[]) {
      for (const one of given) if (typeof one === 'string') heard.push(one);
      return Reflect.apply(real, this, given);
    };
    Object.assign(owner, { [name]: spy });
  };
  listen(Element.prototype, 'querySelector');
  listen(Element.prototype, 'setAttribute');
  listen(Document.prototype, 'querySelectorAll');
  listen(EventTarget.prototype, 'addEventListener');
  listen(JSON, 'parse');
  addEventListener('message', ({ data }) => heard.push(`message ${JSON.stringify(data)}`));
}

/** Everything that a script of the page can read without a trick. */
export function readablePage(): string {
  const roots = [...document.querySelectorAll('*')].map((one) => one.shadowRoot?.textContent ?? '');
  const names = Object.getOwnPropertyNames(window).join(' ');
  const heard = Reflect.get(window, 'heard') as readonly string[];
  const { outerHTML } = document.documentElement;
  return [document.body.innerText, outerHTML, ...roots, names, ...heard].join('\n');
}

/** Presses what is ours, by events, and takes it away; says in WXT's way that we were started anew. */
export function strike(extensionId: string): void {
  for (const place of document.querySelectorAll('[data-radiostilte]')) {
    for (const one of [place, ...place.querySelectorAll('*')]) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
      one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
    place.remove();
  }
  for (const script of ['gmail', 'outlook']) {
    const detail = { contentScriptName: script, messageId: 'forged' };
    const name = `${extensionId}:${script}:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** Lays something over our button, and says where a hand would press it; null where it is not there. */
export function layOver(): { readonly x: number; readonly y: number } | null {
  const button = [...document.querySelectorAll('[data-radiostilte=follow-up]')].find(
    (one) => one.getClientRects().length > 0,
  );
  if (!button) return null;
  const { left, top, width, height } = button.getBoundingClientRect();
  const over = document.createElement('div');
  over.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;z-index:2147483647`;
  document.body.append(over);
  return { x: left + 10, y: top + height / 2 };
}

/** Presses, where our shadow roots are open, a button of ours as only a script can; false: it is not there. */
export function pressByScript(selector: string): boolean {
  const host = document.querySelector('[data-radiostilte=follow-up]');
  const root = host?.shadowRoot ?? host?.firstElementChild?.shadowRoot;
  const button = root?.querySelector<HTMLElement>(selector);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    button?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
  }
  const init = { key: 'Enter', bubbles: true, composed: true };
  button?.dispatchEvent(new KeyboardEvent('keydown', init));
  button?.click();
  return button !== undefined && button !== null;
}

/** Those of the addresses of which anything can be loaded. */
export async function whichLoad(addresses: readonly string[]): Promise<readonly string[]> {
  const loaded = await Promise.allSettled(addresses.map((address) => fetch(address)));
  return addresses.filter((_, index) => loaded[index]?.status === 'fulfilled');
}
