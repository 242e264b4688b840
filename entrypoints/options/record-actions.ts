import { i18n } from '#i18n';
import { anonymisedSummary } from '../../lib/messages/anonymised-summary';
import { ask } from '../../lib/messages/client';
import type { ClientLog } from '../../lib/messages/client-log';
import { clientLogText } from '../../lib/messages/client-log-text';
import { download } from './download';

export async function saveLog(address: string): Promise<boolean> {
  const log = await logOf(address);
  if (log === null) return false;
  download('radiostilte-log.txt', clientLogText(log, i18n.t), 'text/plain;charset=utf-8');
  return true;
}

export async function copyCase(address: string): Promise<boolean> {
  const log = await logOf(address);
  if (log === null) return false;
  try {
    await navigator.clipboard.writeText(anonymisedSummary(log, i18n.t));
    return true;
  } catch {
    return false;
  }
}

async function logOf(address: string): Promise<ClientLog | null> {
  const answer = await ask({ type: 'client-log', address });
  return answer.ok ? answer.value.log : null;
}
