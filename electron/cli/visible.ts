/** What we write ourselves to a terminal: colours, and "begin this line anew". */
// oxlint-disable-next-line no-control-regex -- these begin with one
const OURS = /(\r?\u001B\[(?:[0-9]{1,2}m|2K))/;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text for the terminal in which nothing but our own signs controls it: a title may hold anything. */
export function visible(text: string): string {
  return text
    .split(OURS)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(CONTROL, '\uFFFD')))
    .join('');
}
