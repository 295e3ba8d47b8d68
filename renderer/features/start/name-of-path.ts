/** The last part of a path, whichever way the computer writes it; the path itself at the top. */
export function nameOfPath(path: string): string {
  return /[^/\\]+(?=[/\\]*$)/.exec(path)?.[0] ?? path;
}

/** A path and a name below it, as that computer writes it: to be shown, the host makes its own. */
export function pathBelow(path: string, name: string): string {
  const separator = path.includes('\\') ? '\\' : '/';
  return path.endsWith(separator) ? `${path}${name}` : `${path}${separator}${name}`;
}
