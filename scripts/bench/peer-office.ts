import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram, type Cost } from './measure.ts';

/** What a program says of itself; null where it is not installed. */
export function versionOf(program: string): string | null {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0]?.trim() ?? '') : null;
}

/** Markdown as pandoc writes it, out of our web page: facts and labels are filled in, which pandoc could not do. Not measured. */
export async function markdownForPandoc(page: string, file: string): Promise<void> {
  await runProgram('pandoc', ['--from', 'html', '--to', 'markdown', '--output', file, page]);
}

/** Markdown to DOCX, with contents that stay empty until Word fills them. */
export async function pandocDocx(markdown: string, out: string, direction: 'ltr' | 'rtl'): Promise<Cost> {
  return runProgram('pandoc', ['--from', 'markdown', '--toc', '--metadata', `dir=${direction}`, '--output', out, markdown]);
}

/** DOCX to PDF, in a process and a profile of its own. Returns the run and where the PDF lies. */
export async function libreOfficePdf(docx: string, scratch: string): Promise<Cost & { readonly pdf: string }> {
  const folder = join(scratch, 'office-pdf');
  await mkdir(folder, { recursive: true });
  const profile = pathToFileURL(join(scratch, 'office-profile')).href;
  const run = await runProgram('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    docx,
  ]);
  return { ...run, pdf: join(folder, basename(docx).replace(/\.docx$/, '.pdf')) };
}
