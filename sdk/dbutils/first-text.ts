/** The first bytes of a stream as text in UTF-8, without the part of a character that the cut left over. */
export async function firstText(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  try {
    for (let left = maxBytes; left > 0;) {
      const { done, value } = await reader.read();
      if (done) break;
      // Never flushed: that would turn half a character into a replacement.
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= Math.min(left, value.length);
    }
  } finally {
    await reader.cancel();
  }
  return text;
}
