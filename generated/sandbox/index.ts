// Generated from api/sandbox.json by codegen/. Do not edit.
export * from './types.js';
export { SandboxService } from './sandbox.js';
