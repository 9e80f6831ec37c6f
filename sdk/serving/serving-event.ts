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
export function eventText({ choices, type, delta }: ServingEvent): string {
  if (type === 'response.output_text.delta') return typeof delta === 'string' ? delta : '';
  const choice = choices?.find(({ index }) => index === undefined || index === 0);
  return choice?.text ?? contentText(choice?.delta?.content);
}

function contentText(content: EventDelta['content']): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('');
}
