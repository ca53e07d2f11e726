/**
 * A `Date` whose clock stands at `instant`: `new Date()` and `Date()` give that instant. `now` is the
 * answer of `Date.now()`, which a page needs to run on (timers of libraries measure with it).
 * Dates with arguments, parsing and `instanceof` are those of the real `Date`.
 */
export const standingDate = (
  instant: Date,
  now: () => number = () => instant.getTime()
): DateConstructor =>
  new Proxy(Date, {
    apply: () => new Date(instant).toString(),
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [instant.getTime()] : args, newTarget),
    get: (target, property, receiver) =>
      property === 'now' ? now : Reflect.get(target, property, receiver),
  });
