import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** A file, what it must not import, and a piece of the advice that is given instead. */
const BANNED: readonly (readonly [file: string, from: string, advice: string])[] = [
  ['shared/model/a.ts', 'node:fs/promises', 'port in shared/ports'],
  ['shared/model/b.ts', 'electron', 'port in shared/ports'],
  ['shared/model/c.ts', '../markdown/read-chapter.ts', 'model/ is the ground'],
  ['shared/messages/a.ts', '../app/x.ts', 'speak of the model alone'],
  ['shared/ports/a.ts', 'node:fs', 'port in shared/ports'],
  ['shared/markdown/a.ts', '../translation/align-unit.ts', 'text into the model and back'],
  ['shared/markdown/b.ts', 'react', 'port in shared/ports'],
  ['shared/translation/a.ts', '../publishing/resolve/x.ts', 'knows model/ and markdown/'],
  ['shared/translation/b.ts', 'node:path', 'port in shared/ports'],
  ['shared/workspace/a.ts', '../app/x.ts', 'use case in app/'],
  ['shared/workspace/b.ts', '../../electron/adapters/disk/disk-file-store.ts', 'port in shared/ports'],
  ['shared/merging/a.ts', '../app/x.ts', 'merging/ is pure'],
  ['shared/merging/b.ts', 'node:fs', 'port in shared/ports'],
  ['shared/publishing/typst/a.ts', '../../app/x.ts', 'Arrows point down'],
  ['shared/publishing/docx/a.ts', 'node:fs', 'port in shared/ports'],
  ['shared/exchange/a.ts', '../api/contract.ts', 'Arrows point down'],
  ['shared/app/a.ts', '../api/contract.ts', 'how they are called'],
  ['shared/app/b.ts', 'node:os', 'port in shared/ports'],
  ['shared/api/a.ts', 'react-dom/client', 'port in shared/ports'],
  ['electron/adapters/a.ts', 'electron', 'electron/main and electron/preload'],
  ['electron/adapters/b.ts', 'electron/main', 'electron/main and electron/preload'],
  ['electron/cli/commands/a.ts', '../../main/index.ts', 'electron/main and electron/preload'],
  ['electron/host/a.ts', 'electron', 'electron/main and electron/preload'],
  ['electron/web/a.ts', 'electron', 'electron/main and electron/preload'],
  ['electron/preload/a.ts', 'node:fs', 'has no Node'],
  ['electron/preload/b.ts', '../../shared/api/contract.ts', 'import types only'],
  ['renderer/app/a.tsx', 'node:fs', 'neither Node nor Electron'],
  ['renderer/app/b.tsx', 'electron', 'neither Node nor Electron'],
  ['renderer/app/c.tsx', '../../electron/host/page-file.ts', 'neither Node nor Electron'],
];

const ALLOWED: readonly (readonly [file: string, from: string])[] = [
  ['shared/publishing/resolve/fine.ts', '../../translation/align-unit.ts'],
  ['shared/app/fine.ts', '../publishing/resolve/resolve-edition.ts'],
  ['shared/model/fine.test.ts', 'node:fs'],
  ['electron/main/fine.ts', 'electron'],
  ['electron/web/fine.ts', 'node:http'],
  ['renderer/app/fine.tsx', 'react'],
];

let folder = '';
let found: readonly { readonly filename: string; readonly message: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mappe-lint-'));
  cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, from] of [...BANNED, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { x } from '${from}';\nexport const y = x;\n`);
  }
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json', '.'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics }: { diagnostics: { code: string; message: string; help?: string; filename: string }[] } = JSON.parse(run.stdout);
  found = diagnostics
    .filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ message, help, filename }) => ({ filename: filename.replaceAll('\\', '/'), message: `${message} ${help ?? ''}` }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(BANNED)('%s may not import %s', (file, _from, advice) => {
  expect(
    found
      .filter(({ filename }) => filename.endsWith(file))
      .map(({ message }) => message)
      .join(),
  ).toContain(advice);
});

it.each(ALLOWED)('%s may import %s', (file) => {
  expect(found.filter(({ filename }) => filename.endsWith(file))).toEqual([]);
});
