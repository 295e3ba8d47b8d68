/** What is wrong with one property of a document, in the terms of the person who wrote it. */
export type SchemaFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown-property' }
  | { readonly kind: 'type'; readonly expected: ExpectedType }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'range'; readonly least: number | null; readonly most: number | null }
  | { readonly kind: 'form'; readonly form: ExpectedForm }
  | { readonly kind: 'ends-before-it-begins' }
  | { readonly kind: 'not-understood' };

export type ExpectedType = 'text' | 'number' | 'whole-number' | 'yes-or-no' | 'list' | 'object';
export type ExpectedForm = 'date' | 'date-and-time' | 'time' | 'mail' | 'web' | 'phone' | 'postcode' | 'colour';
