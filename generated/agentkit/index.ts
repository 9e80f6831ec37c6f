// Generated from api/agentkit.json by codegen/. Do not edit.
export * from './types.js';
export { AgentKitService } from './agent-kit.js';
