import type { ServingEvent } from './serving-event.js';

/**
 * A streamed answer. The query is sent when the iteration starts, and once more for every further iteration. Leaving the
 * loop frees the connection.
 *
 * ```ts
 * for await (const text of w.servingEndpoints.queryStream({ name, messages }).text()) process.stdout.write(text);
 * ```
 */
export class ServingStream implements AsyncIterable<ServingEvent> {
  readonly #events: () => AsyncIterable<ServingEvent>;

  /** Streams are made by `queryStream`. */
  constructor(events: () => AsyncIterable<ServingEvent>) {
    this.#events = events;
  }

  /** Iterates over the events as the server sent them. */
  [Symbol.asyncIterator](): AsyncIterator<ServingEvent> {
    return this.#events()[Symbol.asyncIterator]();
  }

  /**
   * The pieces of text of the answer, in whichever language the model or agent speaks; of several choices, the first.
   *
   * @throws DatabricksError at the end of an answer without any text, such as a call of a tool
   */
  async *text(): AsyncGenerator<string, void, undefined> {
    const { AnswerText } = await import('./answer-text.js');
    const answer = new AnswerText();
    for await (const event of this.#events()) {
      const text = answer.add(event);
      if (text !== '') yield text;
    }
    answer.end();
  }
}
