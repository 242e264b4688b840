import type { Locator } from '@playwright/test';

/** The fields of a row, found as they are told apart without any class (facts/outlook.md 1). */
export function rowFields(row: Locator) {
  return row.evaluate((element) => {
    const date = [...element.querySelectorAll('span[title]')].find((span) =>
      /\p{Nd}.*\p{Nd}{4}|\p{Nd}{4}.*\p{Nd}/u.test(span.getAttribute('title') ?? ''),
    );
    const line = date?.parentElement;
    const senders = line?.previousElementSibling?.firstElementChild;
    return {
      title: date?.getAttribute('title'),
      short: date?.textContent,
      subject: date?.previousElementSibling?.textContent,
      senders: senders?.textContent,
      addresses: [...(senders?.querySelectorAll('span[title]') ?? [])].map((span) =>
        span.getAttribute('title'),
      ),
      preview: line?.nextElementSibling?.textContent,
    };
  });
}
