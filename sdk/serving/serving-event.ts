import { isRecord } from '../../runtime/base/fields.js';
import { contentText, messageText, partText } from './content-text.js';

/** A part of a message that is not plain text. */
export interface ContentPart {
  /** `text`, `image`, `reasoning` and others. */
  type: string;
  text?: string;
  [field: string]: unknown;
}

/** What a choice adds to its message. */
export interface EventDelta {
  role?: string;
  /** Text, or parts: models that reason or cite send an array. */
  content?: string | null | ContentPart[];
  tool_calls?: {
    index?: number;
    id?: string;
    type?: string;
    function?: { name?: string; arguments?: string };
    [field: string]: unknown;
  }[];
  [field: string]: unknown;
}

/** One event of a streamed answer: a piece of a chat or a completion, or an event of an agent, told by `type`. */
export interface ServingEvent {
  id?: string;
  object?: string;
  created?: number;
  model?: string;
  choices?: {
    index?: number;
    delta?: EventDelta;
    /** Of an answer that is no stream. */
    message?: EventDelta;
    /** Of completions. */
    text?: string;
    finish_reason?: string | null;
    [field: string]: unknown;
  }[];
  /** Tokens so far; the last one counts. */
  usage?: {
    prompt_tokens?: number;
    completion_tokens?: number;
    total_tokens?: number;
    [field: string]: unknown;
  } | null;
  /** Kind of an event of an agent, such as `response.output_text.delta`. */
  type?: string;
  /** Text that an event of an agent adds. */
  delta?: unknown;
  [field: string]: unknown;
}

/** The text that an event adds to the answer of the first choice; empty for events without any. */
export function eventText(event: ServingEvent): string {
  const { choices, messages, predictions } = event;
  const choice = choices?.find(({ index }) => index === undefined || index === 0);
  if (choice !== undefined) return choice.text ?? contentText(choice.delta?.content ?? choice.message?.content);
  if (Array.isArray(messages)) return messages.map(messageText).join('');
  return predictions === undefined ? plainText(event) : predictionText(predictions);
}

/** Of an agent's message, or of what is added to it. */
function plainText(event: ServingEvent): string {
  const { delta = event } = event;
  if (!isRecord(delta)) return event.type === undefined ? contentText(delta) : '';
  return messageText(delta) || partText(delta);
}

/** Models of one's own answer with text, or with candidates for it. */
function predictionText(predictions: unknown): string {
  if (Array.isArray(predictions)) return predictions.map(predictionText).filter(Boolean).join('\n');
  if (!isRecord(predictions)) return typeof predictions === 'string' ? predictions : '';
  const [candidate = predictions] = Array.isArray(predictions['candidates']) ? predictions['candidates'] : [];
  return isRecord(candidate) ? eventText(candidate) : predictionText(candidate);
}
