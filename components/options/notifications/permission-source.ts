/** Whether the browser lets us show notifications, and asking it to. */
export interface PermissionSource {
  /** Calls back with it now and whenever it changes, until stopped. */
  watch(onAllowed: (allowed: boolean) => void): () => void;
  /** Only from a press of the user's. */
  request(): Promise<boolean>;
}
