// Generated from api/files.json by codegen/. Do not edit.
export * from './types.js';
export { DbfsService } from './dbfs.js';
export { FilesService } from './files.js';
