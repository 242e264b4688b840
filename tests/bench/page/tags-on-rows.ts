/** In the page: how many visible rows there are, and how many carry exactly their own tag. */
export interface TagsOnRows {
  readonly rows: number;
  readonly right: number;
  /** One that is wrong, as a row has it and as it should be. */
  readonly wrong: string | null;
}

/** Runs in the page; everything it needs is in it. */
export function tagsOnRows(): TagsOnRows {
  const main = [...document.querySelectorAll<HTMLElement>('div[role=main]')].find(
    (one) => one.offsetParent !== null,
  );
  const rows = [...(main?.querySelectorAll('tr.zA') ?? [])];
  let wrong: string | null = null;
  const right = rows.filter((row) => {
    const carrier = row.querySelector('.y6 [data-legacy-thread-id]');
    const address = row.querySelector('.yW [email]')?.getAttribute('email') ?? '';
    const ids = [
      carrier?.getAttribute('data-legacy-thread-id'),
      carrier?.getAttribute('data-thread-id')?.replace(/^#/, ''),
    ];
    const tags = [...row.querySelectorAll('.bench-tag, .inboxsdk__thread_row_label')];
    const said = tags.map((tag) => (tag.textContent ?? '').trim());
    const isRight = said.length === 1 && ids.some((id) => id && said[0] === `${id} ${address}`);
    if (!isRight) wrong = `${said.join(' | ')} in the row of ${ids.join(', ')} ${address}`;
    return isRight;
  });
  return { rows: rows.length, right: right.length, wrong };
}
