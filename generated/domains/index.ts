// Generated from api/domains.json by codegen/. Do not edit.
export * from './types.js';
export { DomainsService } from './domains.js';
