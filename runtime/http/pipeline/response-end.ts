import type { HttpResponse } from '../../base/message.js';

/** The same response, with a callback for the moment when its body is read, dropped, cancelled or broken. Called once. */
export function onBodyEnd(response: HttpResponse, callback: () => void): HttpResponse {
  let called = false;
  const ended = (): void => {
    if (called) return;
    called = true;
    callback();
  };
  return {
    status: response.status,
    headers: response.headers,
    url: response.url,
    bytes: () => response.bytes().finally(ended),
    text: () => response.text().finally(ended),
    stream: () => onStreamEnd(response.stream(), ended),
    discard: () => {
      response.discard();
      ended();
    },
  };
}

/** The same stream with a callback for its end. Reads one chunk only when one is asked for, so back-pressure stays. */
function onStreamEnd(stream: ReadableStream<Uint8Array>, ended: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    try {
      const { done, value } = await reader.read();
      if (!done) return controller.enqueue(value);
      ended();
      controller.close();
    } catch (error) {
      ended();
      controller.error(error);
    }
  };
  const cancel = async (reason: unknown): Promise<void> => {
    ended();
    await reader.cancel(reason);
  };
  return new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
}
