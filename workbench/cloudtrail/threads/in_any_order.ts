/** What several streams bring, as it comes. Ending early, or a failure of one, ends all. */
export async function* inAnyOrder<Item>(
  streams: ReadonlyArray<AsyncGenerator<Item>>
): AsyncGenerator<Item> {
  const next = async (stream: AsyncGenerator<Item>) => ({ stream, result: await stream.next() });
  const pending = new Map(streams.map((stream) => [stream, next(stream)]));
  try {
    while (pending.size > 0) {
      const { stream, result } = await Promise.race(pending.values());
      if (result.done === true) {
        pending.delete(stream);
      } else {
        yield result.value;
        pending.set(stream, next(stream));
      }
    }
  } finally {
    // A stream that has failed already has nothing to add.
    await Promise.allSettled(streams.map((stream) => stream.return(undefined)));
  }
}
