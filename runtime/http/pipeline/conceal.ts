import type { Exchange, Step } from './compose.js';

/** Makes an error that may be shown of one that may hold the address. */
export type Conceal = (error: unknown, exchange: Exchange) => unknown;

/** Takes the address out of the errors of the transport, for addresses that are a permission themselves. */
export function concealStep(conceal: Conceal): Step {
  return {
    name: 'conceal',
    send: async (exchange, next) => {
      try {
        return await next(exchange);
      } catch (error) {
        throw conceal(error, exchange);
      }
    },
  };
}
