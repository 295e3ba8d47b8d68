import type { Topic } from '../figures/figures.ts';
import { runTopics } from '../figures/run-topics.ts';
import { crowdPart } from './crowd.ts';
import { diskPart } from './disk.ts';
import { fuzzPart } from './fuzz.ts';
import { historyPart } from './history.ts';
import { killPart } from './kill.ts';
import { peoplePart } from './people.ts';
import type { Part } from './part.ts';
import { writeReport } from './write-report.ts';

/** In the order in which they run; `npm run faults -- kill disk` runs these two. */
const PARTS: Readonly<Record<string, Part>> = {
  kill: killPart,
  disk: diskPart,
  crowd: crowdPart,
  people: peoplePart,
  history: historyPart,
  fuzz: fuzzPart,
};

/** `--short`: a fiftieth of everything, to see that the harness works; `--share=0.2`: so much of it. */
const asked = process.argv.find((word) => word.startsWith('--share='))?.slice('--share='.length);
const share = process.argv.includes('--short') ? 0.02 : Number(asked ?? 1);
const topics = Object.entries(PARTS).map(([name, part]): [string, Topic] => [
  name,
  async (figures, scratch) => {
    const begun = performance.now();
    await part(figures, scratch, share);
    figures.add(`${name}-took`, (performance.now() - begun) / 1000, 's');
  },
]);
const figures = await runTopics('faults', Object.fromEntries(topics));
if (process.argv.includes('--write-report')) await writeReport(figures, share);
