import { isRecord } from '../../runtime/base/fields.js';
import { contentText, messageText, partText } from './content-text.js';
import type { ServingEvent } from './serving-event.js';

const DELTAS: readonly unknown[] = ['response.output_text.delta', 'response.text.delta'];

/**
 * The text of events in the language of the Responses API. It comes piece by piece, in whole items, or both, and once
 * more at the end: each part is given once.
 */
export class ResponseText {
  /** Text so far of each part of each item. */
  readonly #parts = new Map<string, string>();
  /** Parts that came piece by piece and are not ended yet. */
  readonly #open = new Set<string>();
  #isSilent = true;

  /** The text that an event adds; `undefined` for events of another language. */
  add(event: ServingEvent): string | undefined {
    const text = this.#added(event);
    if (text) this.#isSilent = false;
    return text;
  }

  #added(event: ServingEvent): string | undefined {
    const { type = '', delta, item, text, item_id, content_index } = event;
    const key = partKey(item_id, content_index);
    if (DELTAS.includes(type)) return this.#piece(key, delta);
    if (type === 'response.output_text.done') return this.#whole(key, contentText(text));
    if (type === 'response.output_item.done') return this.#item(item);
    return type === 'message' ? this.#item(event) : this.#answer(event);
  }

  /** An answer that is whole, alone or at the end of its events. */
  #answer({ type, response, output, output_text }: ServingEvent): string | undefined {
    if (isRecord(response)) return this.#isSilent ? (this.#answer(response) ?? '') : '';
    if (Array.isArray(output)) return output.map((item) => this.#item(item)).join('');
    if (typeof output_text === 'string') return output_text;
    return type?.startsWith('response.') ? '' : undefined;
  }

  #piece(key: string, delta: unknown): string {
    const piece = contentText(delta);
    const before = this.#open.has(key) ? this.#parts.get(key) : undefined;
    this.#parts.set(key, (before ?? '') + piece);
    this.#open.add(key);
    return piece;
  }

  #item(item: unknown): string {
    if (!isRecord(item) || (item['type'] !== undefined && item['type'] !== 'message')) return '';
    if (messageText(item) === '') return '';
    const { id, content } = item;
    const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
    return parts.map((part, index) => this.#whole(partKey(id, index), partText(part))).join('');
  }

  /** What was not said yet of a part that is whole. Some agents name it otherwise than its pieces. */
  #whole(key: string, text: string): string {
    const open = this.#open.has(key) ? key : [...this.#open].find((other) => this.#parts.get(other) === text);
    const known = this.#parts.get(open ?? key);
    this.#parts.set(key, text);
    if (open === undefined) return known === text && !key.startsWith(NAMELESS) ? '' : text;
    this.#open.delete(open);
    return text.startsWith(known ?? '') ? text.slice(known?.length) : '';
  }
}

const NAMELESS = ' ';

/** Parts of items without an id are told apart by their pieces only. */
function partKey(id: unknown, index: unknown): string {
  return `${typeof id === 'string' ? id : ''}${NAMELESS}${typeof index === 'number' ? index : 0}`;
}
