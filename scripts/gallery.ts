import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { ROOT } from './build-if-stale.ts';
import { ADVERTISED, PLATES, type Plate, type Sheet } from './pictures/plates.ts';
import { palettePng } from './pictures/palette-png.ts';
import { openPdf, pageOf, renderPage } from './pictures/render-page.ts';

/**
 * `npm run gallery`: prints the sample with the command line and makes the pictures of docs/gallery/ and docs/pictures/.
 * Needs nothing but the project's packages; pages of Word files are drawn where LibreOffice is installed.
 */
const GALLERY = join(ROOT, 'docs/gallery');
const PICTURES = join(ROOT, 'docs/pictures');
const GAP = 14;
const LARGEST = 4_000_000;
const ENDINGS: Readonly<Record<Sheet['output'], string>> = { pdf: 'pdf', docx: 'docx', booklet: 'booklet.pdf' };

const scratch = await mkdtemp(join(tmpdir(), 'mappe-gallery-'));
try {
  await emptied(GALLERY);
  await mkdir(PICTURES, { recursive: true });
  print([...PLATES, ...ADVERTISED].flatMap(({ sheets }) => sheets));
  const drawn: Plate[] = [];
  for (const plate of PLATES) if (await draw(plate, GALLERY)) drawn.push(plate);
  for (const plate of ADVERTISED) await draw(plate, PICTURES);
  await writeFile(join(GALLERY, 'README.md'), page(drawn));
  const names = (await readdir(GALLERY)).filter((name) => name.endsWith('.png'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(GALLERY, name))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${names.length} pictures, ${Math.round(total / 1000)} kB`);
  if (total > LARGEST) throw new Error(`The gallery has ${total} bytes; ${LARGEST} at most, or a copy of the repository grows heavy.`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** Prints what the plates show, each edition and output once, as a user would. */
function print(sheets: readonly Sheet[]): void {
  const wanted = new Map<string, Set<string>>();
  for (const { edition, output, language } of sheets) {
    const key = `${edition} ${output}`;
    wanted.set(key, (wanted.get(key) ?? new Set<string>()).add(language));
  }
  for (const [key, languages] of wanted) {
    const [edition = '', output = ''] = key.split(' ');
    const argv = [
      'export',
      'content',
      '--out',
      scratch,
      '--editions',
      edition,
      '--formats',
      output,
      // Where Word files are drawn, the fonts of their languages may be missing.
      '--embed-fonts',
      '--languages',
      [...languages].join(','),
    ];
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/mappe.js'), ...argv], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, MAPPE_DATA: join(scratch, 'data') },
    });
    if (status !== 0) throw new Error(`mappe ${argv.join(' ')} ended with ${status}:\n${stderr}`);
  }
}

/** Draws the sheets of a plate side by side; false where one of them cannot be drawn on this computer. */
async function draw({ name, sheets, width }: Plate, folder: string): Promise<boolean> {
  const canvases: Canvas[] = [];
  for (const sheet of sheets) {
    const bytes = await pdfOf(sheet);
    if (!bytes) return false;
    const pdf = await openPdf(bytes);
    const first = sheet.anchor === undefined ? 1 : await pageOf(pdf, sheet.anchor);
    canvases.push(await renderPage(pdf, Math.min(pdf.numPages, first + (sheet.plus ?? 0)), width));
    await pdf.destroy();
  }
  const whole = createCanvas(
    canvases.reduce((sum, canvas) => sum + canvas.width + GAP, GAP),
    Math.max(...canvases.map(({ height }) => height)) + 2 * GAP,
  );
  const context = whole.getContext('2d');
  context.fillStyle = '#d5d8d6';
  context.fillRect(0, 0, whole.width, whole.height);
  canvases.forEach((canvas, index) => context.drawImage(canvas, GAP + index * (width + GAP), GAP));
  await writeFile(join(folder, `${name}.png`), palettePng(context.getImageData(0, 0, whole.width, whole.height)));
  console.log(name);
  return true;
}

async function pdfOf({ edition, language, output }: Sheet): Promise<Uint8Array | null> {
  const path = join(scratch, edition, `${edition}-${language}.${ENDINGS[output]}`);
  if (output !== 'docx') return readFile(path);
  const profile = `-env:UserInstallation=file://${join(scratch, 'office')}`;
  const argv = [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(scratch, 'word'), path];
  const { error, status } = spawnSync('soffice', argv, { stdio: 'ignore' });
  if (error || status !== 0) {
    console.log(`${basename(path)} is left out: pages of Word files are drawn by LibreOffice (soffice), which is not installed here.`);
    return null;
  }
  return readFile(join(scratch, 'word', basename(path).replace('.docx', '.pdf')));
}

function page(plates: readonly Plate[]): string {
  const parts = plates.map(({ name, title }) => `## ${title}\n\n![${title}](${name}.png)\n`);
  return `# What comes out of the press

Pages of the sample folder, a made-up town, printed with \`mappe export\` and drawn from the files by \`npm run gallery\`.
Where a language has no translation yet, the German stands in, in grey.

${parts.join('\n')}`;
}
