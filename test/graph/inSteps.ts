/** Work whose runs end when they are told to, each with its number. */
export function inSteps() {
  const ends: ((failed?: Error) => void)[] = [];
  const run = () =>
    new Promise<number>((resolve, reject) => {
      const number = ends.length + 1;
      ends.push((failed) => {
        if (failed) reject(failed);
        else resolve(number);
      });
    });
  return { ends, run };
}
