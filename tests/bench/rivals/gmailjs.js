/*
 * A tag on every row with gmail-js, in the page's own world as its documentation asks for. It has no
 * event for rows that come or are filled anew, so whoever uses it watches the page, and reads its
 * visible messages once a frame.
 */
import { Gmail } from 'gmail-js';
import jQuery from 'jquery';

const CLASS = 'bench-tag';
const gmail = new Gmail(jQuery);
let isWaiting = false;

function tagRows() {
  isWaiting = false;
  for (const { thread_id: id, from, $el } of gmail.dom.visible_messages()) {
    const text = `${id} ${from.email}`;
    const place = $el.find('div.xT');
    const tag = place.children(`.${CLASS}`);
    if (tag.length === 0)
      place.prepend(jQuery(document.createElement('span')).addClass(CLASS).text(text));
    else if (tag.text() !== text) tag.text(text);
  }
}

gmail.observe.on('load', () => {
  const soon = () => {
    if (!isWaiting) requestAnimationFrame(tagRows);
    isWaiting = true;
  };
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
  soon();
});
