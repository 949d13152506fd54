/** What is there already, or comes later. A value that is there needs no turn of the event loop, which counts in lists. */
export type PromiseOrValue<T> = T | Promise<T>;

function isPromise<T>(value: PromiseOrValue<T>): value is Promise<T> {
  return value instanceof Promise;
}

/** What `next` makes of the value, at once when the value is there. */
export function andThen<T, U>(
  value: PromiseOrValue<T>,
  next: (value: T) => PromiseOrValue<U>,
): PromiseOrValue<U> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** All of the values, at once when all are there. */
export function allOf<T>(values: readonly PromiseOrValue<T>[]): PromiseOrValue<T[]> {
  return values.some(isPromise) ? Promise.all(values) : (values as T[]);
}
