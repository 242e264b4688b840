import type { Provider } from './port';

/** Origins of the mail pages, by provider. */
const ORIGINS: Readonly<Record<Provider, readonly string[]>> = {
  gmail: ['https://mail.google.com'],
  outlook: [],
};

export const MAIL_ORIGINS: readonly string[] = Object.values(ORIGINS).flat();

/** Match patterns of the mail pages, for tabs and permissions. */
export const MAIL_PATTERNS: readonly string[] = MAIL_ORIGINS.map((origin) => `${origin}/*`);
