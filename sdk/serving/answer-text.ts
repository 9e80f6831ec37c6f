import { cleanLine, DatabricksError } from '../../runtime/errors/index.js';
import { ResponseText } from './response-text.js';
import { eventText, type ServingEvent } from './serving-event.js';

/** How many kinds of events an error names, and how much of each. */
const MOST_KINDS = 5;
const KIND_LIMIT = 80;

/** The text of an answer, event by event. */
export class AnswerText {
  readonly #responses = new ResponseText();
  readonly #kinds = new Set<string>();
  #isSilent = true;

  /** The text that an event adds. */
  add(event: ServingEvent): string {
    const text = this.#responses.add(event) ?? eventText(event);
    if (text !== '') this.#isSilent = false;
    if (this.#isSilent && this.#kinds.size < MOST_KINDS) this.#kinds.add(kindOf(event));
    return text;
  }

  /** @throws DatabricksError when no event had any text */
  end(): void {
    if (!this.#isSilent) return;
    const kinds = [...this.#kinds].join('; ') || 'none';
    throw new DatabricksError(
      `queryStream: the answer has no text (events: ${kinds}): iterate over the stream itself to read what it has`,
    );
  }
}

/** What an event is: never what it holds. */
function kindOf(event: ServingEvent): string {
  const finish = event.choices?.find(({ finish_reason }) => finish_reason)?.finish_reason;
  const kind = event.type ?? event.object ?? `with ${Object.keys(event).join(', ') || 'no fields'}`;
  return cleanLine(finish ? `${kind} that ends with ${finish}` : kind, KIND_LIMIT);
}
