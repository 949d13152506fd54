/**
 * What a write gives, with `end` run behind it whether it succeeds or fails. Errors: those of the write, whatever becomes
 * of its end: where the database has gone meanwhile, the write says more.
 */
export async function endAfter<T>(write: Promise<T>, end: () => Promise<unknown>): Promise<T> {
  const written = await write.catch(async (error: unknown) => {
    await end().catch(() => undefined);
    throw error;
  });
  await end();
  return written;
}
