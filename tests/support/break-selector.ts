/**
 * In the page, before its own scripts: whatever one of these selectors matches loses what makes it
 * match, as soon as it stands there, and again whenever the page gives it back. The last part of a
 * selector is tried first, an attribute at a time, so that as little as possible is lost. Nothing
 * outside of this function can be used: it runs in the page.
 */
export function breakSelectors(broken: readonly string[]): void {
  const mentions = (css: string, { name, value }: Attr): number =>
    name === 'class'
      ? Math.max(...value.split(/\s+/).map((one) => css.lastIndexOf(`.${one}`)))
      : Math.max(css.lastIndexOf(`[${name}`), name === 'id' ? css.lastIndexOf('#') : -1);

  const lose = (element: Element, css: string, attribute: Attr): void => {
    if (attribute.name !== 'class') {
      element.removeAttribute(attribute.name);
      return;
    }
    for (const one of [...element.classList]) {
      if (css.includes(`.${one}`)) element.classList.remove(one);
    }
  };

  const strip = (element: Element, css: string): void => {
    const attributes = [...element.attributes]
      .filter((attribute) => mentions(css, attribute) >= 0)
      .sort((one, other) => mentions(css, other) - mentions(css, one));
    for (const attribute of attributes) {
      if (!element.matches(css)) return;
      lose(element, css, attribute);
    }
  };

  const stripAll = (): void => {
    for (const css of broken) {
      for (const element of document.querySelectorAll(css)) strip(element, css);
    }
  };
  stripAll();
  const options = { subtree: true, childList: true, attributes: true };
  new MutationObserver(stripAll).observe(document, options);
}
