import { check } from './check.mjs';

export default {
  async fetch(_request, { HOST }) {
    return Response.json(await check(HOST));
  },
};
