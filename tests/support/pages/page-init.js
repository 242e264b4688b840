/*
 * Before a page of the extension runs: shows it in the language, and in the trouble, that its
 * address asks for (`?shown=nl` or `?shown=nl,no-access`).
 */
{
  const [language, trouble] = (new URLSearchParams(location.search).get('shown') ?? '').split(',');
  if (location.protocol === 'chrome-extension:' && language) {
    const asking = new XMLHttpRequest();
    asking.open('GET', `/_locales/${language}/messages.json`, false);
    asking.send();
    const messages = JSON.parse(asking.responseText);
    chrome.i18n.getMessage = (name, given) => {
      const values = given === undefined ? [] : [given].flat();
      const text = messages[name]?.message ?? '';
      return text.replaceAll(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
    };
  }
  if (trouble === 'no-access') {
    chrome.permissions.contains = async (_, answer) => {
      answer?.(false);
      return false;
    };
  }
  if (trouble === 'no-database') {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The database cannot be opened.', 'UnknownError');
    };
  }
  const known = (area, values) => {
    const get = area.get.bind(area);
    area.get = async (key) => (key in values ? values : get(key));
  };
  if (trouble === 'full') known(chrome.storage.session, { 'cannot-store': 'full' });
  if (trouble === 'gone') known(chrome.storage.local, { begun: true });
  if (trouble === 'newer') {
    Object.defineProperty(IDBDatabase.prototype, 'version', { get: () => 990 });
  }
  if (trouble === 'slow-database') IDBFactory.prototype.open = () => new EventTarget();
}
