import type { Frame, Page } from '@playwright/test';

/** Where a frame gets its page from; in the page that opens it. */
export const FRAME_SOURCES = {
  'about:blank': () => 'about:blank',
  'a blob': () => URL.createObjectURL(new Blob(['<!doctype html>'], { type: 'text/html' })),
  'the mail page itself': () => location.href,
  'a data address': () => 'data:text/html,<!doctype html>',
  'another site': () => 'https://frame.example/',
} as const;

export type FrameSource = keyof typeof FRAME_SOURCES;

/** Those to which the mail page gives its own origin. */
export const OF_MAIL_PAGE = ['about:blank', 'a blob', 'the mail page itself'] as const;

/** Puts a frame into a page, and waits until it has loaded. */
export async function openFrame(page: Page, source: FrameSource): Promise<Frame> {
  await page
    .context()
    .route('https://frame.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>frame</title>' }),
    );
  return openFrameAt(page.mainFrame(), await page.evaluate(FRAME_SOURCES[source]));
}

/** The same in a frame, at any address. */
export async function openFrameAt(within: Frame, address: string): Promise<Frame> {
  const added = await within.evaluateHandle(addFrame, address);
  const frame = await added.contentFrame();
  if (!frame) throw new Error(`no frame at ${address}`);
  return frame;
}

/** In the page. */
function addFrame(src: string): Promise<HTMLIFrameElement> {
  return new Promise((resolve) => {
    const made = document.createElement('iframe');
    made.addEventListener('load', () => resolve(made));
    made.src = src;
    document.body.append(made);
  });
}
