import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDesk } from './desk.ts';
import { benchEditor } from './editor.ts';
import { benchExport } from './export.ts';
import { recordFigures, type Topic } from './figures.ts';
import { benchPeers } from './peers.ts';
import { benchRunningPeers } from './peers-running.ts';
import { benchPress } from './press.ts';
import { benchReading } from './reading.ts';
import { benchSaving } from './saving.ts';
import { benchStatus } from './status.ts';

/** In the order in which they run; `npm run bench -- status export` runs these two. */
const TOPICS: Readonly<Record<string, Topic>> = {
  reading: benchReading,
  saving: benchSaving,
  status: benchStatus,
  desk: benchDesk,
  press: benchPress,
  export: benchExport,
  editor: benchEditor,
  peers: benchPeers,
  running: benchRunningPeers,
};

const json = process.argv.includes('--json');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((name) => !Object.hasOwn(TOPICS, name));
if (unknown.length > 0) throw new Error(`No such topic: ${unknown.join(', ')}. There are ${Object.keys(TOPICS).join(', ')}.`);

const figures = recordFigures((line) => {
  if (!json) process.stdout.write(`${line}\n`);
});
const scratch = await mkdtemp(join(tmpdir(), 'mappe-bench-'));
try {
  for (const [name, topic] of Object.entries(TOPICS)) if (asked.length === 0 || asked.includes(name)) await topic(figures, scratch);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
if (json) process.stdout.write(`${JSON.stringify(figures.all(), null, 2)}\n`);
process.exitCode = figures.all().some(({ ok }) => ok === false) ? 1 : 0;
