export * from '../../generated/dashboards/index.js';
export { Genie, Genie as GenieService } from '../genie/genie.js';
