import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Flow, Typeset, TypesetJob, TypesetMessage } from '../../../shared/ports/typesetter.ts';
import { FONT_FAMILIES } from '../../../shared/publishing/fonts/font-families.ts';
import { readFonts } from './fonts/fonts.ts';
import { nameOwnLanguages } from './pdf-objects/own-languages.ts';
import { compileMessages, exportMessages } from './typst-messages.ts';

/**
 * Typst in the calling thread, which it blocks. What it laid out before is used again where nothing changed.
 * The project's folder exists in memory only: a file that the job does not bring is not found.
 */
export class TypstCompiler {
  private compiler: NodeCompiler;
  private fonts: readonly Buffer[];
  private readonly rareFonts = new Set<string>();
  private readonly folder = join(resolve(tmpdir()), `mappe-nowhere-${randomUUID()}`);
  private files: ReadonlyMap<string, string | Uint8Array> = new Map();

  constructor(fonts: readonly Buffer[]) {
    this.fonts = fonts;
    this.compiler = this.startCompiler();
  }

  typeset(job: TypesetJob): Typeset {
    this.addFonts(job.rareFonts ?? []);
    this.putFiles(job.files);
    const compiled = this.compiler.compile({ mainFilePath: this.diskPath(job.main) });
    const document = compiled.result;
    const warnings = compiled.takeWarnings();
    const messages = [...(warnings ? compileMessages(this.compiler.fetchDiagnostics(warnings), this.folder) : [])];
    if (!document) {
      const error = compiled.takeError() ?? compiled.takeDiagnostics();
      return failed([...messages, ...(error ? compileMessages(this.compiler.fetchDiagnostics(error), this.folder) : [])]);
    }
    try {
      const pdf = this.compiler.pdf(document, {
        pdfStandard: job.standard,
        pdfTags: job.standard === 'ua-1',
        creationTimestamp: job.timestamp,
      });
      return {
        pdf: nameOwnLanguages(pdf),
        pages: document.numOfPages,
        anchors: this.anchorsOf(document),
        flow: this.flowOf(document),
        messages,
      };
    } catch (error) {
      return failed([...messages, ...exportMessages(error)]);
    }
  }

  /** Forgets what none of the last `generations` jobs used. */
  tidy(generations: number): void {
    this.compiler.evictCache(generations);
  }

  private startCompiler(): NodeCompiler {
    return NodeCompiler.create({ workspace: this.folder, fontArgs: [{ fontBlobs: [...this.fonts] }] });
  }

  /** Typst takes fonts only at its start: the first document with a rare one starts it anew, and it stays. */
  private addFonts(names: readonly string[]): void {
    const added = FONT_FAMILIES.filter(({ privateName }) => names.includes(privateName) && !this.rareFonts.has(privateName));
    if (added.length === 0) return;
    for (const { privateName } of added) this.rareFonts.add(privateName);
    this.fonts = [...this.fonts, ...readFonts(added)];
    this.compiler = this.startCompiler();
    this.files = new Map();
  }

  /** Only what changed is handed over, so that the rest need not be read again. */
  private putFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
    for (const path of this.files.keys()) if (!files.has(path)) this.compiler.unmapShadow(this.diskPath(path));
    for (const [path, content] of files) {
      const former = this.files.get(path);
      if (former === content) continue;
      const bytes =
        typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      if (former instanceof Uint8Array && bytes.equals(former)) continue;
      this.compiler.mapShadow(this.diskPath(path), bytes);
    }
    this.files = files;
  }

  private diskPath(path: string): string {
    return join(this.folder, ...path.split('/'));
  }

  /** The template leaves one dictionary of anchors and pages at the end. */
  private anchorsOf(document: NodeTypstDocument): ReadonlyMap<string, number> {
    const found: readonly { readonly value?: Readonly<Record<string, number>> }[] = this.compiler.query(document, {
      selector: '<mappe-anchors>',
    });
    return new Map(Object.entries(found[0]?.value ?? {}));
  }

  /** Sheets and flyers leave word of where their text came to lie. */
  private flowOf(document: NodeTypstDocument): Flow | null {
    const found: readonly { readonly value?: Flow }[] = this.compiler.query(document, { selector: '<mappe-flow>' });
    return found[0]?.value ?? null;
  }
}

function failed(messages: readonly TypesetMessage[]): Typeset {
  return { pdf: null, pages: 0, anchors: new Map(), flow: null, messages };
}
