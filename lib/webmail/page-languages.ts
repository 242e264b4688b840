/** In which the page may write, BCP 47; its own first: dates follow the mailbox's, which may be another. */
export function pageLanguages(document: Document, window: Window): readonly string[] {
  const { lang } = document.documentElement;
  return [...new Set([lang, ...window.navigator.languages])].filter((tag) => tag !== '');
}
