import { isRecord } from '../../runtime/base/fields.js';

/** Parts of a message that are its text, in the languages of chats and of the Responses API. */
const TEXT_PARTS: readonly unknown[] = ['text', 'output_text', 'text_delta', undefined];

/** The text of the content of a message: text, or a list of parts. Reasoning, images and the like are no text. */
export function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map(partText).join('') : '';
}

/** The text of one part of a content; empty where it is none. */
export function partText(part: unknown): string {
  if (typeof part === 'string') return part;
  return isRecord(part) && TEXT_PARTS.includes(part['type']) && typeof part['text'] === 'string' ? part['text'] : '';
}

/** The text of a message, unless it is what a tool gave or what the user said. */
export function messageText(message: unknown): string {
  if (!isRecord(message)) return '';
  const isAnswer = !message['role'] || message['role'] === 'assistant';
  return isAnswer ? contentText(message['content']) : '';
}
