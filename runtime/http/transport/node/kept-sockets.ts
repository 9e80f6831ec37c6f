import type { Agent } from 'node:http';

/**
 * Longest time that a connection may lie unused before it is taken again, in milliseconds. Shorter than the patience of
 * load balancers and address translators, the last of which forget a connection without telling.
 */
const LONGEST_REST_MS = 15_000;

/** How long before the time that a server announced its connection is no longer taken, in milliseconds. */
const MARGIN_MS = 1_000;

/** A pause after which connections are looked at before one is taken, in milliseconds: shorter ones bring no news. */
const LOOK_AFTER_MS = 1_000;

/**
 * The idle connections of some agents. While a process sleeps (a frozen function, a closed laptop), nobody hears that
 * servers close connections, and no timer fires: so age is checked when a connection is about to be taken.
 */
export class KeptSockets {
  readonly #agents: ReadonlyMap<string, Agent>;
  /** By the wall clock: others stand still while a machine sleeps. */
  readonly #now: () => number;
  readonly #idleSince = new WeakMap<object, number>();
  readonly #announced = new WeakMap<object, number>();
  #lastLook = 0;
  #looking: Promise<void> | undefined;

  constructor(agents: ReadonlyMap<string, Agent>, now: () => number = () => Date.now()) {
    this.#agents = agents;
    this.#now = now;
  }

  /** Notes from now on since when the connections of an agent are idle. */
  watch(agent: Agent): void {
    const keep = agent.keepSocketAlive.bind(agent);
    agent.keepSocketAlive = (socket) => {
      this.#idleSince.set(socket, this.#now());
      return keep(socket);
    };
  }

  /** Notes how long the server says that it keeps an idle connection, as its header `Keep-Alive` has it. */
  announce(socket: object, keepAlive: string): void {
    const seconds = /\btimeout=(\d+)/i.exec(keepAlive)?.[1];
    if (seconds !== undefined) this.#announced.set(socket, Number(seconds) * 1000 - MARGIN_MS);
  }

  /**
   * Closes what has been idle for too long, and lets the event loop hear which of the others the servers closed.
   * `undefined` when there is nothing to wait for, as nearly always.
   */
  refresh(): Promise<void> | undefined {
    const now = this.#now();
    const sinceLook = now - this.#lastLook;
    if (sinceLook >= 0 && sinceLook < LOOK_AFTER_MS) return this.#looking;
    this.#lastLook = now;
    const idle = [...this.#agents.values()].flatMap((agent) =>
      Object.values(agent.freeSockets).flatMap((list) => list ?? []),
    );
    if (idle.length === 0) return this.#looking;
    for (const socket of idle) if (this.#isStale(socket, now)) socket.destroy();
    this.#looking = nextPoll().then(() => void (this.#looking = undefined));
    return this.#looking;
  }

  #isStale(socket: object, now: number): boolean {
    const age = now - (this.#idleSince.get(socket) ?? now);
    // A clock that was set back tells nothing of the age.
    return age < 0 || age >= Math.min(LONGEST_REST_MS, this.#announced.get(socket) ?? Infinity);
  }
}

/** Resolves when the event loop has asked the system once for news of all connections. */
function nextPoll(): Promise<void> {
  // The first may come before the loop asks, the second cannot.
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
