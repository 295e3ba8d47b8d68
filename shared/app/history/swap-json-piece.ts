import { writeJson } from '../../workspace/write-json.ts';
import type { JsonPlace } from './pieces-of-json.ts';

/** A document without one of its values, or with a value of another state in its place. */
export function swapJsonPiece(text: string, place: JsonPlace, by: { readonly text: string; readonly place: JsonPlace } | null): string {
  const value = by && by.place.reduce<unknown>((inner, step) => partOf(inner, step), JSON.parse(by.text));
  return writeJson(swapped(JSON.parse(text), place, by && { value }));
}

function swapped(value: unknown, [step, ...further]: JsonPlace, by: { readonly value: unknown } | null): unknown {
  if (step === undefined) return by?.value;
  const inner = swapped(partOf(value, step), further, by);
  if (Array.isArray(value) && typeof step === 'number')
    return value.flatMap((one: unknown, index) => (index !== step ? [one] : inner === undefined ? [] : [inner]));
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.flatMap(([name, one]) => (name !== step ? [[name, one]] : inner === undefined ? [] : [[name, inner]])));
}

function partOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === step)?.[1] : undefined;
}
