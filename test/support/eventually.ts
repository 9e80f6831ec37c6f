import { expect } from 'vitest';

/** Expects of a value that it becomes what is expected within five seconds, however busy the machine is. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 5_000, interval: 10 });
