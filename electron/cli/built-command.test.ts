import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = resolve(ROOT, 'dist/cli/mappe.js');

/** Packages that a built file loads before it does anything, with those of the files that it loads. */
function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^import\s*(?:[^"';]*from\s*)?["']([^"']+)["']/gm)) {
    if (name.startsWith('.')) packagesOf(resolve(dirname(file), name), seen).forEach((inside) => packages.add(inside));
    else packages.add(name);
  }
  return packages;
}

describe.runIf(existsSync(COMMAND))('the built command', () => {
  it('answers', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, 'status', 'content', '--json'], { cwd: ROOT });
    expect(JSON.parse(stdout)).toMatchObject({ place: 'Lindenfurt' });
  });

  it('says with its exit code what became of it', async () => {
    const child = spawn(process.execPath, [COMMAND, 'check', 'nirgends'], { cwd: ROOT, stdio: 'ignore' });
    expect(await once(child, 'exit')).toEqual([3, null]);
  });

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [COMMAND, 'status', 'content', '--json'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const errors: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    child.stdout.destroy();
    await once(child, 'exit');
    expect(errors.join('')).toBe('');
  });

  it('loads nothing of the press to be asked something else', () => {
    const packages = [...packagesOf(COMMAND)];
    expect(packages).toContain('node:path');
    expect(packages.filter((name) => /docx|typst|fontkit|jszip|resvg|pdf-lib|es-git/.test(name))).toEqual([]);
  });
});
