import { mkdir, readdir, rename, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { Presence } from '../../../shared/ports/presence.ts';
import { temporaryFolder, workspaceFolder } from '../../testing/temporary-folder.ts';
import { beginPresence } from './disk-presence.ts';

const times = { every: 40, patience: 400, forget: 1_500, gather: 40 };
const wohnen = { kind: 'chapter', id: 'wohnen' } as const;
const soon = { timeout: 5_000, interval: 20 };

interface Desk {
  readonly presence: Presence;
  readonly saved: WorkspacePath[];
}

function desk(root: string, name: string): Desk {
  const saved: WorkspacePath[] = [];
  const presence = beginPresence(root, { name: () => name, onChange: () => {}, onSaved: (paths) => saved.push(...paths), times });
  onTestFinished(() => presence.leave());
  return { presence, saved };
}

const names = ({ presence }: Desk): readonly string[] => presence.colleagues.map(({ name }) => name);

describe('presence', () => {
  it('shows who is where, and that somebody has left', async () => {
    const root = await workspaceFolder([], {});
    const [anna, ben] = [desk(root, 'Anna'), desk(root, 'Ben')];
    anna.presence.moveTo({ unit: wohnen, language: 'ar' });
    await vi.waitFor(() => expect(ben.presence.colleagues).toMatchObject([{ name: 'Anna', at: { unit: wohnen, language: 'ar' } }]), soon);
    await vi.waitFor(() => expect(names(anna)).toEqual(['Ben']), soon);
    await anna.presence.leave();
    await vi.waitFor(() => expect(names(ben)).toEqual([]), soon);
  });

  it('tells of a save within a moment, once, and never of one of our own', async () => {
    const root = await workspaceFolder([], {});
    const [anna, ben] = [desk(root, 'Anna'), desk(root, 'Ben')];
    await vi.waitFor(() => expect(names(ben)).toEqual(['Anna']), soon);
    anna.presence.saved('chapters/wohnen/chapter.md', 'hash');
    anna.presence.saved('chapters/wohnen/ar.json', 'hash');
    await vi.waitFor(() => expect(ben.saved).toEqual(['chapters/wohnen/chapter.md', 'chapters/wohnen/ar.json']), soon);
    await sleep(5 * times.every);
    expect(ben.saved).toHaveLength(2);
    anna.presence.saved('chapters/wohnen/ar.json', 'other');
    await vi.waitFor(() => expect(ben.saved).toHaveLength(3), soon);
    expect(anna.saved).toEqual([]);
  });

  it('knows by its content who saved or removed a file, also right after, and nobody for what was changed by hand', async () => {
    const root = await workspaceFolder([], {});
    const [anna, ben] = [desk(root, 'Anna'), desk(root, 'Ben')];
    const path = 'chapters/wohnen/chapter.md';
    await vi.waitFor(() => expect(names(ben)).toEqual(['Anna']), soon);
    anna.presence.saved(path, 'hers');
    expect(await ben.presence.saverOf(path, 'hers')).toEqual({ kind: 'other', name: 'Anna' });
    expect(await anna.presence.saverOf(path, 'hers')).toEqual({ kind: 'self' });
    expect(await ben.presence.saverOf(path, 'by hand')).toBeNull();
    expect(await ben.presence.saverOf('contacts/tafel.json', 'hers')).toBeNull();
    anna.presence.saved(path, null);
    expect(await ben.presence.saverOf(path, null)).toEqual({ kind: 'other', name: 'Anna' });
    await anna.presence.leave();
    expect(await ben.presence.saverOf(path, 'hers')).toEqual({ kind: 'other', name: 'Anna' });
  });

  it('tells two apart whose people and computers have one name', async () => {
    const root = await workspaceFolder([], {});
    const [one, two, ben] = [desk(root, 'Anna'), desk(root, 'Anna'), desk(root, 'Ben')];
    one.presence.moveTo({ unit: wohnen, language: null });
    two.presence.moveTo({ unit: wohnen, language: 'uk' });
    const languages = (): readonly string[] => ben.presence.colleagues.map(({ name, at }) => `${name} ${at.language ?? 'de'}`).toSorted();
    await vi.waitFor(() => expect(languages()).toEqual(['Anna de', 'Anna uk']), soon);
    await vi.waitFor(() => expect(names(one)).toEqual(['Anna', 'Ben']), soon);
    expect(new Set(ben.presence.colleagues.map(({ id }) => id)).size).toBe(2);
    // What one of them saves is news for the other, and her leaving takes nobody else along.
    one.presence.saved('chapters/wohnen/chapter.md', 'hash');
    await vi.waitFor(() => expect(two.saved).toEqual(['chapters/wohnen/chapter.md']), soon);
    expect(one.saved).toEqual([]);
    await one.presence.leave();
    await vi.waitFor(() => expect(languages()).toEqual(['Anna uk']), soon);
  });

  it('never shows somebody whom a crash left behind, whatever the date of the file, and clears up after them', async () => {
    const root = await workspaceFolder([], {});
    await mkdir(join(root, '.mappe/presence'), { recursive: true });
    const left = '00000000-0000-4000-8000-000000000000.json';
    const beat = { version: 1, name: 'Weg', beat: 7, unit: wohnen, language: null, saves: [{ number: 1, path: '../../etc/passwd' }] };
    await writeFile(join(root, '.mappe/presence', left), JSON.stringify(beat));
    const anna = desk(root, 'Anna');
    await vi.waitFor(async () => expect(await readdir(join(root, '.mappe/presence'))).not.toContain(left), soon);
    expect(anna.saved).toEqual([]);
    expect(names(anna)).toEqual([]);
  });

  it('forgets somebody who falls silent', async () => {
    const root = await workspaceFolder([], {});
    const file = join(root, '.mappe/presence/00000000-0000-4000-8000-000000000001.json');
    const anna = desk(root, 'Anna');
    const write = (beat: number) =>
      writeFile(file, JSON.stringify({ version: 1, name: 'Ben', beat, unit: null, language: null, saves: [] }));
    await vi.waitFor(() => write(0), soon);
    for (let beat = 1; names(anna).length === 0; beat++) {
      await write(beat);
      await sleep(times.every);
    }
    await vi.waitFor(() => expect(names(anna)).toEqual([]), soon);
  });

  it('survives a share that goes and comes, a file that is nonsense, and a link in its place', async () => {
    const root = await workspaceFolder([], {});
    onTestFinished(() => rm(`${root}-away`, { recursive: true, force: true }));
    const [anna, ben] = [desk(root, 'Anna'), desk(root, 'Ben')];
    await vi.waitFor(() => expect(names(anna)).toEqual(['Ben']), soon);
    await rename(root, `${root}-away`);
    await mkdir(root);
    await sleep(3 * times.every);
    // Nothing is begun in the empty place where a drive was.
    await rmdir(root);
    await rename(`${root}-away`, root);
    await writeFile(join(root, '.mappe/presence/00000000-0000-4000-8000-000000000002.json'), '{"version":1,"name":');
    ben.presence.moveTo({ unit: wohnen, language: null });
    await vi.waitFor(() => expect(anna.presence.colleagues).toMatchObject([{ name: 'Ben', at: { unit: wohnen } }]), soon);

    const elsewhere = await temporaryFolder();
    const linked = await workspaceFolder([], {});
    await mkdir(join(linked, '.mappe'));
    await symlink(elsewhere, join(linked, '.mappe/presence'));
    desk(linked, 'Cem');
    await sleep(3 * times.every);
    expect(await readdir(elsewhere)).toEqual([]);
  });
});
