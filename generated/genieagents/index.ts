// Generated from api/genieagents.json by codegen/. Do not edit.
export * from './types.js';
export { GenieAgentsService } from './genie-agents.js';
