import { expect, it } from 'vitest';
import { crowdPart } from './crowd.ts';
import { diskPart } from './disk.ts';
import { fuzzPart } from './fuzz.ts';
import { killPart } from './kill.ts';
import type { Part } from './part.ts';
import { peoplePart } from './people.ts';
import { shortForm } from './short-form.ts';

/** What `npm run faults` does at length, each for some seconds. */
const PARTS: readonly (readonly [promise: string, part: Part, share: number])[] = [
  ['programs that are killed at any moment lose nothing that they acknowledged and leave nothing broken', killPart, 0.02],
  ['full, read-only, busy and vanishing disks cost nobody a text, say what to do, and are overcome by the next attempt', diskPart, 1],
  ['two people who work apart end with the same folder, and every sentence is in it or in a shown conflict', peoplePart, 0.015],
  ['inputs that nobody would write neither stop a parser nor fill the memory', fuzzPart, 0.001],
  ['4 programs that save the same 20 files at once lose nothing that was acknowledged, and break no file', crowdPart, 0.03],
];

it.each(PARTS)(
  '%s',
  async (_, part, share) => {
    expect(await shortForm(part, share)).toEqual([]);
  },
  300_000,
);
