import { describe, expect, it } from 'vitest';
import { syncHandlers } from '../../shared/api/handlers/sync.ts';
import { chapterFile } from '../../shared/testing/folder-files.ts';
import { fileSecrets, NO_CIPHER } from '../adapters/file-secrets.ts';
import { openGitHistory } from '../adapters/history/git-history.ts';
import { gitServer } from '../testing/git-server.ts';
import { ACCOUNT, WITHOUT_GIT } from '../testing/start-git-server.ts';
import { temporaryFolder, workspaceFolder, writeFiles } from '../testing/temporary-folder.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const bus = (time: string): string => chapterFile('Wohnen', `Der Bus fährt um ${time} Uhr ab.`);
const german = { language: 'de' } as const;

async function desk(folder: string) {
  const history = await openGitHistory(folder, { data: await temporaryFolder() });
  return syncHandlers({ openSync: async () => history, secrets: fileSecrets('', NO_CIPHER), by: () => 'Ana' });
}

describe.skipIf(WITHOUT_GIT !== null)('syncing from the desk', () => {
  it('connects with a name and a token, syncs, and shows what is to be decided until it is', async () => {
    const server = await gitServer();
    const [here, there] = [await workspaceFolder([], { [WOHNEN]: bus('acht') }), await temporaryFolder()];
    const [ana, ben] = [await desk(here), await desk(there)];
    for (const calls of [ana, ben]) {
      await calls['sync.connect']({ address: server.address, credentials: ACCOUNT }, german);
      await calls['sync.now']({}, german);
    }
    await writeFiles(here, { [WOHNEN]: bus('neun') });
    await writeFiles(there, { [WOHNEN]: bus('zehn') });
    await ana['sync.now']({}, german);
    expect(await ben['sync.now']({}, german)).toMatchObject({ conflicts: 1, received: 1 });
    const { address, known, conflicts } = await ben['sync.status']({}, german);
    expect([address, known]).toEqual([server.address, true]);
    expect(conflicts).toMatchObject([
      {
        name: 'wohnen',
        unit: { kind: 'chapter', id: 'wohnen' },
        language: null,
        places: [{ mine: 'Der Bus fährt um zehn Uhr ab.', theirs: 'Der Bus fährt um neun Uhr ab.' }],
      },
    ]);
    await ben['sync.settle']({ id: conflicts[0]?.id ?? '' }, german);
    expect((await ben['sync.status']({}, german)).conflicts).toEqual([]);
    await ben['sync.connect']({ address: null, credentials: null }, german);
    expect(await ben['sync.status']({}, german)).toMatchObject({ address: null, known: false });
    await expect(ben['sync.now']({}, german)).rejects.toMatchObject({ code: 'sync.no-address' });
  });
});
