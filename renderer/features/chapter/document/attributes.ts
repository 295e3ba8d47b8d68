import type { Attributes } from '@tiptap/core';
import { z } from 'zod';
import { isId } from '../../../../shared/model/id.ts';

/** Which part of a chapter's text carries which properties: the model's own, under the model's own names. */
const idSchema = z.string().refine(isId);
const contactFieldSchema = z.enum(['for', 'address', 'phone', 'mail', 'web', 'hours', 'people', 'languages', 'note']);
const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('url'), url: z.string().regex(/^(?:https?|mailto|tel):\S/i) }),
  z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer']), id: idSchema, anchor: z.string().nullable() }),
]);
const selectSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('id'), id: idSchema }),
  z.strictObject({ by: z.literal('tag'), tag: z.string() }),
]);
const headSchema = z.strictObject({
  title: z.string(),
  summary: z.string().nullable(),
  checked: z.string().nullable(),
  checkedBy: z.string().nullable(),
  review: z.number().nullable(),
  tags: z.array(z.string()),
  icon: z.string().nullable(),
});
/** How deep a mark lies in others; null where the usual nesting says it already. */
const depth = z.int().nonnegative().nullable();

export const ATTRIBUTES = {
  doc: z.object({ head: headSchema }),
  heading: z.object({ level: z.int().min(1).max(6) }),
  list: z.object({ start: z.int().nonnegative().nullable(), loose: z.boolean() }),
  item: z.object({ checked: z.boolean().nullable() }),
  cell: z.object({ align: z.enum(['left', 'center', 'right']).nullable() }),
  codeBlock: z.object({ language: z.string().nullable() }),
  verbatim: z.object({ reason: z.enum(['html', 'directive', 'definition', 'other']), text: z.string() }),
  box: z.object({ kind: z.enum(['tip', 'important', 'emergency']) }),
  only: z.object({ languages: z.array(z.string()) }),
  contact: z.object({ id: idSchema, show: z.array(contactFieldSchema).nullable() }),
  offers: z.object({ select: selectSchema }),
  qr: z.object({ url: z.string() }),
  image: z.object({ source: z.string(), alt: z.string(), title: z.string().nullable() }),
  fact: z.object({ path: z.string() }),
  html: z.object({ text: z.string() }),
  link: z.object({ target: targetSchema, title: z.string().nullable(), depth, part: z.union([z.literal(0), z.literal(1)]) }),
  hollowLink: z.object({ target: targetSchema, title: z.string().nullable() }),
  strong: z.object({ depth }),
  emphasis: z.object({ depth }),
  strikethrough: z.object({ depth }),
} as const;

export type AttributesOf<Name extends keyof typeof ATTRIBUTES> = z.infer<(typeof ATTRIBUTES)[Name]>;

/** The properties of a node or mark of the editor, typed. */
export function readAttributes<Name extends keyof typeof ATTRIBUTES>(name: Name, attrs: unknown): AttributesOf<Name>;
export function readAttributes(name: keyof typeof ATTRIBUTES, attrs: unknown): unknown {
  return ATTRIBUTES[name].parse(attrs);
}

/**
 * The same properties for the editor. On the clipboard each is an attribute "data-..." in JSON; what is pasted may come from
 * anywhere, so that a value that does not fit is taken for the default.
 */
export function editorAttributes<Name extends keyof typeof ATTRIBUTES>(name: Name, defaults: AttributesOf<Name>): Attributes {
  const shape: Readonly<Record<string, z.ZodType>> = ATTRIBUTES[name].shape;
  return Object.fromEntries(
    Object.entries<unknown>(defaults).map(([key, value]) => {
      const data = `data-${key}`;
      const parseHTML = (element: HTMLElement): unknown => {
        const read = shape[key]?.safeParse(parsed(element.getAttribute(data)));
        return read?.success === true ? read.data : value;
      };
      const renderHTML = (attributes: Readonly<Record<string, unknown>>): Record<string, string> =>
        JSON.stringify(attributes[key]) === JSON.stringify(value) ? {} : { [data]: JSON.stringify(attributes[key]) };
      return [key, { default: value, parseHTML, renderHTML }];
    }),
  );
}

/** Whether an element of the clipboard carries all that a node needs. */
export function carries(name: keyof typeof ATTRIBUTES, element: HTMLElement): boolean {
  const values = Object.keys(ATTRIBUTES[name].shape).map((key) => [key, parsed(element.getAttribute(`data-${key}`))]);
  return ATTRIBUTES[name].safeParse(Object.fromEntries(values)).success;
}

function parsed(json: string | null): unknown {
  if (json === null) return null;
  try {
    return JSON.parse(json);
  } catch {
    // Somebody else's attribute of the same name.
    return undefined;
  }
}
