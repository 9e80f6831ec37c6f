// Generated from api/files.json by codegen/. Do not edit.
export * from './types.js';
export { BranchesService } from './branches.js';
export { FilesService } from './files.js';
