/**
 * Chunks as a stream that reads one when one is asked for.
 *
 * @param stop - called when the stream is cancelled
 */
export function readableStream(
  chunks: AsyncIterator<Uint8Array>,
  stop: () => Promise<unknown> = () => Promise.resolve(),
): ReadableStream<Uint8Array> {
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const { done, value } = await chunks.next();
    if (done) controller.close();
    else controller.enqueue(value);
  };
  const cancel = async (): Promise<void> => {
    await chunks.return?.();
    // A generator that was never asked for anything has nothing to tidy up with.
    await stop();
  };
  return new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
}
