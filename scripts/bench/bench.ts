import type { Topic } from '../figures/figures.ts';
import { runTopics } from '../figures/run-topics.ts';
import { benchDesk } from './desk.ts';
import { benchEditor } from './editor.ts';
import { benchExport } from './export.ts';
import { peerTables } from './peer-table.ts';
import { benchPeers } from './peers.ts';
import { benchRunningPeers } from './peers-running.ts';
import { benchPage } from './page.ts';
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
  page: benchPage,
  peers: benchPeers,
  running: benchRunningPeers,
};

const figures = await runTopics('bench', TOPICS);
// What was measured against others, as it stands in the README.
if (process.argv.includes('--table')) process.stdout.write(`\n${peerTables(figures)}`);
