/** Until everything that already waits for its turn in this thread has had it. */
export function letOthersRun(): Promise<void> {
  return new Promise((resolve) => {
    // Timers that follow on each other are held back by browsers; messages are not.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
