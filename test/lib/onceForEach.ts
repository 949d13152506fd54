/**
 * What makes something slow, so that it is made once for all tests of a file that ask for the same; none of them may change
 * it.
 */
export function onceForEach<Asked extends readonly unknown[], Made>(
  make: (...asked: Asked) => Promise<Made>,
): (...asked: Asked) => Promise<Made> {
  const made = new Map<string, Promise<Made>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const found = made.get(key) ?? make(...asked);
    made.set(key, found);
    return found;
  };
}
