export { Paged, type ToArrayOptions } from './paged.js';
