// Generated from api/supervisoragents.json by codegen/. Do not edit.
export * from './types.js';
export { SupervisorAgentsService } from './supervisor-agents.js';
