/*
 * Stands before every script of the extension under test and lets its clock start elsewhere:
 * `testClockOffset` milliseconds from the real one. In a mail tab the offset is read from a
 * cookie, the only thing a script there can see at once and that can change later.
 */
(() => {
  if (globalThis.testRealDate) return;
  const RealDate = globalThis.Date;
  globalThis.testRealDate = RealDate;
  const inMailTab = globalThis.location?.protocol === 'https:';

  const offset = () => {
    const written = inMailTab && /(?:^|; )test-clock=(-?\d+)/.exec(document.cookie);
    return written ? Number(written[1]) : globalThis.testClockOffset;
  };
  const now = () => RealDate.now() + offset();

  // A proxy, so that dates made before and after are dates of the same kind.
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, parts, asked) =>
      parts.length === 0 ? new RealDate(now()) : Reflect.construct(target, parts, asked),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });

  const alarms = globalThis.chrome?.alarms;
  if (!alarms) return;

  // The browser rings by the real clock: moments are carried over on the way in and out.
  const { create, get, getAll } = alarms;
  const carryIn = (part) =>
    typeof part?.when === 'number' ? { ...part, when: part.when - offset() } : part;
  const carryOut = (alarm) => alarm && { ...alarm, scheduledTime: alarm.scheduledTime + offset() };
  const carryAllOut = (found) => found.map(carryOut);
  const answered = (method, carry) =>
    function ask(...parts) {
      const callback = parts.at(-1);
      if (typeof callback !== 'function') return method.apply(alarms, parts).then(carry);
      return method.call(alarms, ...parts.slice(0, -1), (found) => callback(carry(found)));
    };
  alarms.create = (...parts) => create.apply(alarms, parts.map(carryIn));
  alarms.get = answered(get, carryOut);
  alarms.getAll = answered(getAll, carryAllOut);
})();
