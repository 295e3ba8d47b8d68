import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, protocol, shell } from 'electron';
import { z } from 'zod';
import { dataFolder } from '../adapters/disk/data-folder.ts';
import { interfaceLanguage } from '../host/interface-language.ts';
import { claimAppScheme } from './app-protocol.ts';
import { askedFolder, folderAt } from './asked-folder.ts';
import { lookAtDisk } from './look-at-disk.ts';
import { openDesks, type Desks } from './open-desks.ts';
import { refuseElsewhere } from './refusals.ts';

const dist = resolve(import.meta.dirname, '..');
const reportBug = (bug: unknown): void => console.error(bug);

// Chromium's own files lie with ours on this computer, never in a profile that roams; another data folder is another program.
const profile = join(dataFolder(), 'Electron');
mkdirSync(profile, { recursive: true });
app.setPath('userData', profile);
app.setPath('sessionData', profile);
claimAppScheme(protocol);
refuseElsewhere(app, (address) => void shell.openExternal(address).catch(reportBug));
app.enableSandbox();

/** Without the program's own folder, which Electron is started with before it is packaged. */
const args = process.argv.slice(1).filter((arg) => resolve(arg) !== app.getAppPath());
let asked = askedFolder(args, process.cwd(), lookAtDisk);
let desks: Desks | null = null;

/** Also before there is a window: a Mac says what was double clicked while the program starts. */
function open(folder: string): void {
  if (desks) desks.open(folder);
  else asked = folder;
}

app.on('open-file', (event, path) => {
  event.preventDefault();
  const folder = folderAt(path, lookAtDisk);
  if (folder !== null) open(folder);
});

/** What a second start tells the first: Electron's own copy of its arguments may be changed on the way. */
const secondSchema = z.object({ folder: z.string().nullable() });

// Two programs over one folder would each believe that they are alone.
if (app.requestSingleInstanceLock({ folder: asked })) {
  app.on('second-instance', (_event, _argv, _workingFolder, told) => {
    const { data } = secondSchema.safeParse(told);
    if (data?.folder) open(data.folder);
    else desks?.focus();
  });
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const first = asked;
  const wish = { sample: args.includes('--sample'), choose: args.includes('--choose') };
  desks = await openDesks({ dist, language: interfaceLanguage(process.env), first, wish, reportBug });
  // Asked for while the first one was being prepared.
  if (asked !== null && asked !== first) desks.open(asked);
}
