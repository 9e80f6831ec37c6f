// Generated from api/disasterrecovery.json by codegen/. Do not edit.
export * from './types.js';
export { DisasterRecoveryService } from './disaster-recovery.js';
