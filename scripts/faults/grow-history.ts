import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openGitHistory } from '../../electron/adapters/history/git-history.ts';
import { repositoryOf } from '../../electron/adapters/history/open-repository.ts';
import { writeChapter } from '../../shared/markdown/write-chapter.ts';
import { folderFiles } from '../../shared/testing/folder-files.ts';
import { generatedChapter, randomFrom } from '../bench/generate-folder.ts';

/** Seconds: the first version, and the pause between two of them, so that no two are of one sitting. */
const FIRST = 1_700_000_000;
const PAUSE = 7_200;

export interface GrownHistory {
  /** Of the chapters. */
  readonly paths: readonly string[];
  /** Bytes of the folder as it is in the end. */
  readonly texts: number;
}

/** A folder of so many chapters whose versions somebody made over the years: written by git itself in one go, each as Mappe writes it. */
export async function growHistory(folder: string, data: string, files: number, versions: number): Promise<GrownHistory> {
  const random = randomFrom(7);
  const chapters = Array.from({ length: files }, (_, number): [string, string] => [
    `chapters/kapitel-${number}/chapter.md`,
    writeChapter(generatedChapter(number), null),
  ]);
  const texts = new Map([...Object.entries(folderFiles([], {})), ...chapters].map(([path, text]) => [path, String(text)]));
  const history = await openGitHistory(folder, { data });
  const git = spawn('git', ['-C', repositoryOf(folder, data), 'fast-import', '--quiet'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const say = async (text: string): Promise<void> => {
    if (!git.stdin.write(text)) await once(git.stdin, 'drain');
  };
  const file = (path: string, text: string): string => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  for (let version = 0; version < versions; version++) {
    const message = `Save\n\nMappe-Reason: ${version === 0 ? 'import' : 'save'}\n`;
    const at = FIRST + version * PAUSE;
    await say(`commit refs/heads/main\ncommitter Ana <mappe@localhost> ${at} +0000\ndata ${Buffer.byteLength(message)}\n${message}`);
    if (version === 0) for (const [path, text] of texts) await say(file(path, text));
    else {
      const [path = '', text = ''] = chapters[Math.floor(random() * chapters.length)] ?? [];
      const changed = `${texts.get(path) ?? text}${version % 3 === 0 ? `\nEin Satz von Fassung ${version} steht seither hier.\n` : ''}`;
      texts.set(path, changed.replace(/^summary: .*$/m, `summary: Fassung ${version} in wenigen Worten`));
      await say(file(path, texts.get(path) ?? ''));
    }
    await say('\n');
  }
  git.stdin.end();
  const [code] = await once(git, 'close');
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  let bytes = 0;
  for (const [path, text] of texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    bytes += Buffer.byteLength(text);
  }
  await history.close();
  return { paths: chapters.map(([path]) => path), texts: bytes };
}
