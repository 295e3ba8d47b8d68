import type { Run } from '../print-document.ts';
import { joinRuns, textRun } from '../runs.ts';
import type { Marks } from '../runs.ts';
import type { Label } from './label-texts.ts';

/** A label as a run: grey where German stands in for a missing word. */
export function labelRuns(label: Label, marks: Marks = {}): readonly Run[] {
  return [textRun(label.text, label.language, label.missing ? { ...marks, muted: true } : marks)];
}

/** A label with runs in place of its `{words}`; a word that is not given stays visible in its braces. */
export function fillLabel(label: Label, values: Readonly<Record<string, readonly Run[]>>): readonly Run[] {
  const muted = label.missing;
  const parts = label.text.split(/(\{[a-z]+\})/).map((part) => {
    const value = part.startsWith('{') ? values[part.slice(1, -1)] : undefined;
    return value ?? (part === '' ? [] : [textRun(part, label.language, { muted })]);
  });
  return joinRuns(...parts);
}

/** A label with plain text in place of its `{words}`. */
export function fillText(label: Label, values: Readonly<Record<string, string>>): string {
  return label.text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
