export * from '../../generated/apps/index.js';
export { Apps, Apps as AppsService } from '../apps/apps.js';
