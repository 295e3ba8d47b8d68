import type { z } from 'zod';
import type { ExpectedForm, ExpectedType, SchemaFault } from '../../model/schema-fault.ts';
import type { PropertyPath } from './json-scanner.ts';

export interface PropertyFault {
  readonly path: PropertyPath;
  readonly fault: SchemaFault;
}

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, in the terms of the person who wrote the document, every fault at once and each one once. */
export function schemaFaults(issues: readonly Issue[], document: unknown): readonly PropertyFault[] {
  const faults = issues.flatMap((issue) => faultsOf(issue, [], document));
  // "8 Uhr" is no time, and whether it comes before "12:00" says nothing.
  return faults.filter(({ path, fault }) => fault.kind !== 'ends-before-it-begins' || !faults.some((other) => isWithin(other.path, path)));
}

const isWithin = (inner: PropertyPath, outer: PropertyPath): boolean =>
  inner.length > outer.length && outer.every((step, index) => inner[index] === step);

function faultsOf(issue: Issue, above: PropertyPath, document: unknown): readonly PropertyFault[] {
  const path: PropertyPath = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const one = (fault: SchemaFault): readonly PropertyFault[] => [{ path, fault }];
  switch (issue.code) {
    case 'invalid_type':
      return one(valueAt(document, path) === undefined ? { kind: 'missing' } : typeFault(issue.expected));
    case 'invalid_value':
      return one(valueAt(document, path) === undefined ? { kind: 'missing' } : { kind: 'one-of', values: issue.values.map(String) });
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], fault: { kind: 'unknown-property' } }));
    case 'invalid_format':
      return one(formFault(issue.format, path));
    case 'too_small':
      return one(
        issue.origin === 'string' || issue.origin === 'array'
          ? { kind: 'empty' }
          : { kind: 'range', least: Number(issue.minimum), most: null },
      );
    case 'too_big':
      return one({ kind: 'range', least: null, most: Number(issue.maximum) });
    case 'invalid_union':
      return unionFaults(issue, path, document);
    case 'custom':
      return one({ kind: issue.message === 'slot-ends-before-it-begins' ? 'ends-before-it-begins' : 'not-understood' });
    default:
      return one({ kind: 'not-understood' });
  }
}

/** Of several allowed forms the one that the author was nearest to explains what is wrong; simple values are listed together. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, path: PropertyPath, document: unknown): readonly PropertyFault[] {
  if ('options' in issue && issue.options) {
    const values = issue.options.map(String);
    return [{ path, fault: valueAt(document, path) === undefined ? { kind: 'missing' } : { kind: 'one-of', values } }];
  }
  const branches = issue.errors.map((errors) => errors.flatMap((error) => faultsOf(error, path, document)));
  const values = branches.flatMap(([first, ...more]) => (first?.fault.kind === 'one-of' && more.length === 0 ? first.fault.values : []));
  const value = valueAt(document, path);
  if (values.length > 0 && (typeof value !== 'object' || value === null)) return [{ path, fault: { kind: 'one-of', values } }];
  const nearest = branches.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest ?? [{ path, fault: { kind: 'not-understood' } }];
}

/** A property that a form does not have speaks against that form more than a value that it would have otherwise. */
function distance(branch: readonly PropertyFault[]): number {
  return branch.reduce((sum, { fault }) => sum + (WEIGHTS[fault.kind] ?? 1), 0);
}

const WEIGHTS: Partial<Record<SchemaFault['kind'], number>> = { 'unknown-property': 3, missing: 3, type: 2 };

const TYPES: Readonly<Record<string, ExpectedType>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'object',
  record: 'object',
};

function typeFault(expected: string): SchemaFault {
  const type = TYPES[expected];
  return type ? { kind: 'type', expected: type } : { kind: 'not-understood' };
}

const FORMATS: Readonly<Record<string, ExpectedForm>> = { date: 'date', datetime: 'date-and-time', email: 'mail', url: 'web' };

/** Properties whose form is a pattern in the model. */
const PATTERNS: Readonly<Record<string, ExpectedForm>> = {
  from: 'time',
  to: 'time',
  number: 'phone',
  postcode: 'postcode',
  primary: 'colour',
  accent: 'colour',
  colour: 'colour',
};

function formFault(format: string, path: PropertyPath): SchemaFault {
  const form = FORMATS[format] ?? PATTERNS[String(path.at(-1))];
  return form ? { kind: 'form', form } : { kind: 'not-understood' };
}

function valueAt(document: unknown, path: PropertyPath): unknown {
  return path.reduce((value: unknown, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return Object.entries(value).find(([key]) => key === String(step))?.[1];
  }, document);
}
