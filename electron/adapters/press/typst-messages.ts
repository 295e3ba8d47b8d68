import type { TypesetMessage } from '../../../shared/ports/typesetter.ts';

/** What the compiler says of a source file; lines count from 0. */
interface Diagnostic {
  readonly message: string;
  readonly path?: string;
  readonly severity?: number;
  readonly range?: { readonly start?: { readonly line?: number } };
}

/** Where a message has a trace ("error occurred in this call"), the outermost place is the one in the text, so all are kept. */
export function compileMessages(diagnostics: readonly Diagnostic[], folder: string): readonly TypesetMessage[] {
  return diagnostics.map(({ message, path, severity, range }) => {
    const line = range?.start?.line;
    return {
      severity: severity === 2 ? 'warning' : 'error',
      message,
      path: path?.startsWith(folder) === true ? path.slice(folder.length).replaceAll('\\', '/') : null,
      line: line === undefined ? null : line + 1,
    };
  });
}

/** The PDF export refuses with one string in Rust's debug form and without lines. */
export function exportMessages(error: unknown): readonly TypesetMessage[] {
  const text = error instanceof Error ? error.message : String(error);
  const quoted = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map((found) => (found[1] ?? '').replaceAll(/\\(["'\\`])/g, '$1'));
  const messages = quoted.length > 0 ? [...new Set(quoted)] : [text];
  return messages.map((message) => ({ severity: 'error', message, path: null, line: null }));
}
