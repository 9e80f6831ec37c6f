// Generated from api/qualitymonitorv2.json by codegen/. Do not edit.
export * from './types.js';
export { QualityMonitorV2Service } from './quality-monitor-v2.js';
