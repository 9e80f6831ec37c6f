import type { Extensions } from './client-view.js';

/** The services that the project's clients replace by hand-written subclasses. */
export const extensions: Extensions = {};
