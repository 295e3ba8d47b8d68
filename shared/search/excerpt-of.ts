import { foldText } from './fold-text.ts';
import { patternOf } from './phone-numbers.ts';
import type { Reading, SearchQuestion } from './find-texts.ts';

/** A piece of a text; marked where it is what was looked for. */
export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters shown before the first word that was found, and altogether. */
const BEFORE = 60;
const LENGTH = 180;

/** The neighbourhood of what was looked for, as it is written, with the found words marked. */
export function excerptOf(text: string, question: SearchQuestion): readonly ExcerptRun[] {
  const { folded, places } = foldedWithPlaces(text);
  const { words, phrase } = readingIn(folded, question);
  const marks = marksIn(folded, folded.includes(phrase) ? [phrase] : words).map(([from, to]): [number, number] => [
    places[from] ?? 0,
    to === 0 ? 0 : (places[to] ?? text.length),
  ]);
  const first = marks[0]?.[0] ?? 0;
  const start = first <= BEFORE ? 0 : afterSpace(text, first - BEFORE);
  const end = text.length - start <= LENGTH ? text.length : beforeSpace(text, start + LENGTH);
  const runs: ExcerptRun[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    if (from < to) runs.push({ text: text.slice(from, to), marked });
  };
  if (start > 0) runs.push({ text: '… ', marked: false });
  let at = start;
  for (const [from, to] of marks) {
    if (from < at || to > end) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  if (end < text.length) runs.push({ text: ' …', marked: false });
  return runs;
}

/** Each character folded by itself, with where it came from. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldText(character);
    folded += plain;
    for (let count = 0; count < plain.length; count++) places.push(at);
    at += character.length;
  }
  return { folded, places };
}

/** The way of reading it by which it stands there. */
function readingIn(folded: string, question: SearchQuestion): Reading {
  const { words, dialled } = question;
  return dialled === null || words.every((word) => folded.includes(word)) ? question : dialled;
}

function marksIn(folded: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const marks = words.flatMap((word) => placesOf(folded, word));
  return marks.toSorted((a, b) => a[0] - b[0]);
}

function placesOf(folded: string, word: string): readonly (readonly [number, number])[] {
  const number = patternOf(word);
  if (number) return [...folded.matchAll(number)].map((found) => [found.index, found.index + found[0].length]);
  const places: [number, number][] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) places.push([at, at + word.length]);
  return places;
}

function afterSpace(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < at + 20 ? space + 1 : at;
}

function beforeSpace(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - 20 ? space : at;
}
