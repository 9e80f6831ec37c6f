export { Paged, type ThisIsAListUseForAwaitOrToArray, type ToArrayOptions } from './paged.js';
export type { PageSource } from './read-pages.js';
