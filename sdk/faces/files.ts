export * from '../../generated/files/index.js';
export { Dbfs, Dbfs as DbfsService } from '../dbfs/dbfs.js';
export { Files, Files as FilesService } from '../files/files.js';
