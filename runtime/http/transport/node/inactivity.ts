/** Something that should not stay silent for long. */
export interface Watched {
  /** Bytes moved so far, in both directions. */
  progress(): number;
  /** Nobody expects bytes at the moment. */
  isPaused(): boolean;
  /** Nothing moved for the whole limit. */
  onIdle(): void;
  /** Kept by the watch: progress at the last look. */
  seen: number;
  /** Kept by the watch: looks without progress. */
  idleLooks: number;
  /** Kept by the watch: the place among its items, -1 for none. */
  place: number;
}

/** How often a watch looks within its limit. */
const LOOKS = 10;
const SHORTEST_PERIOD_MS = 5;
const LONGEST_PERIOD_MS = 1_000;

/**
 * Looks at all requests of a transport a few times within the limit, with one timer.
 * A timer per request, as sockets offer it, costs a tenth of a whole small call.
 */
export class InactivityWatch {
  /** An array, since a `Set` leaves tables behind that keep finished requests alive until a full collection. */
  readonly #items: Watched[] = [];
  readonly #periodMs: number;
  readonly #looks: number;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(limitMs: number) {
    this.#periodMs = Math.min(Math.max(limitMs / LOOKS, SHORTEST_PERIOD_MS), LONGEST_PERIOD_MS);
    // One more: the first look comes after less than a period.
    this.#looks = Math.ceil(limitMs / this.#periodMs) + 1;
  }

  /** Begins to watch. */
  add(item: Watched): void {
    item.place = this.#items.push(item) - 1;
    if (this.#timer !== undefined) return;
    this.#timer = setInterval(() => this.#look(), this.#periodMs);
    // The socket of a request keeps the process alive as long as needed.
    this.#timer.unref?.();
  }

  /** Ends watching; the timer follows when it next finds nothing to do. */
  delete(item: Watched): void {
    const { place } = item;
    if (place < 0) return;
    item.place = -1;
    const last = this.#items.pop();
    if (last === undefined || last === item) return;
    this.#items[place] = last;
    last.place = place;
  }

  #look(): void {
    if (this.#items.length === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    // A copy, because items leave while they are looked at.
    this.#items.slice().forEach((item) => this.#lookAt(item));
  }

  #lookAt(item: Watched): void {
    const progress = item.progress();
    item.idleLooks = progress === item.seen && !item.isPaused() ? item.idleLooks + 1 : 0;
    item.seen = progress;
    if (item.idleLooks < this.#looks) return;
    this.delete(item);
    item.onIdle();
  }
}
