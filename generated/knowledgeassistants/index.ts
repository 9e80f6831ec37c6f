// Generated from api/knowledgeassistants.json by codegen/. Do not edit.
export * from './types.js';
export { KnowledgeAssistantsService } from './knowledge-assistants.js';
