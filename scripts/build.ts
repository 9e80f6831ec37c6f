import { rmSync } from 'node:fs';
import { copyAssets } from './build/assets.js';
import { buildDeclarations } from './build/declarations.js';
import { buildClients, buildGenerator } from './build/javascript.js';

rmSync('dist', { recursive: true, force: true });
await buildClients();
await buildGenerator();
await buildDeclarations();
copyAssets();
