/** Says of everything in a folder that it is still correct, and prints a line when that is acknowledged: argv are the folder and the patience with leases. */
import { writeSync } from 'node:fs';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { LEASE } from '../../electron/adapters/disk/disk-lease.ts';
import { confirmUnits } from '../../shared/app/confirm-units.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';

const [folder = '', patience = ''] = process.argv.slice(2);
const store = await openDiskFileStore(folder, { lease: { ...LEASE, patience: Number(patience), hold: Number(patience) / 2, settle: 20 } });
const { workspace } = await loadWorkspace(store);
const units = [...workspace.chapters.keys()].map((id) => ({ kind: 'chapter', id }) as const);
const languages = workspace.settings.languages.map(({ tag }) => tag);
writeSync(1, 'begun\n');
await confirmUnits(store, workspace, units, languages, 'all', { by: 'Büro', at: '2026-11-23T09:00:00Z' });
writeSync(1, 'done\n');
