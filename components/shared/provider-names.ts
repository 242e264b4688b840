import type { Provider } from '../../lib/webmail/port';

export const PROVIDER_NAMES: Readonly<Record<Provider, string>> = {
  gmail: 'Gmail',
  outlook: 'Outlook',
};
