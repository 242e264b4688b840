import { browser } from 'wxt/browser';
import type { PermissionSource } from '../../components/options/notifications/permission-source';

/** Made anew each time: the browser's types take a list that may be changed. */
const wanted = () => ({ permissions: ['notifications' as const] });

export const NOTIFICATION_PERMISSION: PermissionSource = {
  watch(onAllowed) {
    const look = () => void browser.permissions.contains(wanted()).then(onAllowed);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  },
  request: () => browser.permissions.request(wanted()),
};
