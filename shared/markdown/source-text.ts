/** A file as its lines, so that it can be put together again byte by byte. */
export interface SourceText {
  /** '\ufeff' or ''. */
  readonly mark: string;
  readonly lines: readonly string[];
  /** The line ending after each line: '\n', '\r\n', '\r', and '' after a last line that has none. */
  readonly ends: readonly string[];
}

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/g;

export function splitLines(text: string): SourceText {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const lines: string[] = [];
  const ends: string[] = [];
  LINE.lastIndex = mark.length;
  while (LINE.lastIndex < text.length) {
    const match = LINE.exec(text);
    if (!match) break;
    lines.push(match[1] ?? '');
    ends.push(match[2] ?? '');
  }
  return { mark, lines, ends };
}

/** The line ending that most lines of a file have; '\n' where there is none yet. */
export function prevailingEnd(source: SourceText): string {
  const windows = source.ends.filter((end) => end === '\r\n').length;
  return windows * 2 > source.ends.length ? '\r\n' : '\n';
}

export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}
