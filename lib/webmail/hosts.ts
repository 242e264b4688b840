import type { Provider } from './port';

export const PROVIDERS = ['gmail', 'outlook'] as const satisfies readonly Provider[];

/** Where a provider leads its users by default. */
const HOMES: Readonly<Record<Provider, string>> = {
  gmail: 'https://mail.google.com/mail/',
  outlook: 'https://outlook.live.com/mail/0/',
};

/** Origins of the mail pages, by provider. */
const ORIGINS: Readonly<Record<Provider, readonly string[]>> = {
  gmail: ['https://mail.google.com'],
  outlook: [
    'https://outlook.live.com',
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://outlook.cloud.microsoft',
  ],
};

/** Match patterns of the mail pages, for tabs and permissions. */
export const MAIL_PATTERNS: readonly string[] = PROVIDERS.flatMap(patternsOf);

/** The same of one provider. */
export function patternsOf(provider: Provider): readonly string[] {
  return ORIGINS[provider].map((origin) => `${origin}/*`);
}

/** Whether an address is on a page of this provider's. */
export function isPageOf(provider: Provider, url: string): boolean {
  return ORIGINS[provider].some((origin) => url.startsWith(`${origin}/`));
}

/** Where a mailbox is opened: what its page said, if that is an address of the provider's. */
export function homeOn(provider: Provider, home = ''): string {
  const isItsOwn = URL.canParse(home) && ORIGINS[provider].includes(new URL(home).origin);
  return isItsOwn ? home : HOMES[provider];
}

/** Whether a provider has a print page for each thread (adr 17). */
export function hasPrintPages(provider: Provider): boolean {
  return provider === 'gmail';
}
