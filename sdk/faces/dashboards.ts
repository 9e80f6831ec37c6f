export * from '../../generated/dashboards/index.js';
export { Genie, Genie as GenieService } from '../genie/genie.js';
export type { AskOn, GenieAnswer } from '../genie/genie-answer.js';
export type { GenieQuestion } from '../genie/genie.js';
