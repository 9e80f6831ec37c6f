// Generated from api/agentbricks.json by codegen/. Do not edit.
export * from './types.js';
export { AgentBricksService } from './agent-bricks.js';
