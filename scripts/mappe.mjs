#!/usr/bin/env node
// `npx mappe` in a copy of the repository: builds the command where it was never built, then runs it. A file that is always
// there, because npx links to it once and for all.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/cli/mappe.js', import.meta.url);
if (!existsSync(built)) {
  const scripts = ['run.mjs', 'build.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url)));
  // What the build says is no result of the command.
  const { status } = spawnSync(process.execPath, scripts, { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(70);
}
await import(built.href);
