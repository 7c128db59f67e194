// npm run check / evaluate: runs a TypeScript file with the project's own Node, installing it first if need be.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, NODE } from './install.mjs';

ensureInstalled();
const { status, error } = spawnSync(NODE, process.argv.slice(2), { stdio: 'inherit' });
if (error)
  console.error(`Could not start ${NODE}: ${error.message}. Delete node_modules and run the command again.`);
process.exit(status ?? 1);
