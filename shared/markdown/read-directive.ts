import type { Block, BoxKind, ContactField } from '../model/block.ts';
import { isId } from '../model/id.ts';
import { findLanguage } from '../model/language.ts';
import type { AttributeFault, ProblemData } from '../model/problem.ts';
import { readAttributes } from './directive-syntax.ts';

const BOX_KINDS: readonly BoxKind[] = ['tip', 'important', 'emergency'];
const CONTACT_FIELDS: readonly ContactField[] = ['for', 'address', 'phone', 'mail', 'web', 'hours', 'people', 'languages', 'note'];
const PRINTABLE_URL = /^(?:https?|mailto|tel):[^\s]+$/i;

/** Why a directive is kept verbatim: the code of the problem and its values. */
export type DirectiveFault =
  | { readonly code: 'directive.unknown'; readonly data: ProblemData['directive.unknown'] }
  | { readonly code: 'directive.attribute'; readonly data: ProblemData['directive.attribute'] }
  | { readonly code: 'language.unknown'; readonly data: ProblemData['language.unknown'] };

type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: DirectiveFault };
type LeafDirective = Extract<Block, { type: 'contact' | 'offers' | 'qr' | 'pagebreak' }>;
/** What a container directive is, before its content is known. */
export type ContainerKind =
  | { readonly type: 'box'; readonly kind: BoxKind }
  | { readonly type: 'steps' }
  | { readonly type: 'only'; readonly languages: readonly string[] };

/** Reads `:::name{...}`. An attribute that means nothing here is a fault: dropping it would drop text. */
export function readContainer(name: string, rest: string): Outcome<ContainerKind> {
  const box = BOX_KINDS.find((kind) => kind === name);
  if (!box && name !== 'steps' && name !== 'only') return unknownDirective(name);
  const attributes = attributesOf(name, rest, name === 'only' ? ['lang'] : []);
  if (!attributes.ok) return attributes;
  if (box) return ok({ type: 'box', kind: box });
  if (name === 'steps') return ok({ type: 'steps' });
  const languages = words(attributes.value.get('lang'));
  if (languages.length === 0) return faulty(name, 'lang', 'missing');
  const stranger = languages.find((tag) => !findLanguage(tag));
  return stranger === undefined ? ok({ type: 'only', languages }) : no({ code: 'language.unknown', data: { tag: stranger } });
}

/** Reads `::name{...}`. */
export function readLeaf(name: string, rest: string): Outcome<LeafDirective> {
  switch (name) {
    case 'contact':
      return readContact(rest);
    case 'offers':
      return readOffers(rest);
    case 'qr': {
      const attributes = attributesOf(name, rest, ['url']);
      if (!attributes.ok) return attributes;
      const url = attributes.value.get('url');
      if (url === undefined) return faulty(name, 'url', 'missing');
      return PRINTABLE_URL.test(url) ? ok({ type: 'qr', url }) : faulty(name, 'url', 'url');
    }
    case 'pagebreak': {
      const attributes = attributesOf(name, rest, []);
      return attributes.ok ? ok({ type: 'pagebreak' }) : attributes;
    }
    default:
      return unknownDirective(name);
  }
}

function readContact(rest: string): Outcome<LeafDirective> {
  const attributes = attributesOf('contact', rest, ['id', 'show']);
  if (!attributes.ok) return attributes;
  const id = attributes.value.get('id');
  if (id === undefined) return faulty('contact', 'id', 'missing');
  if (!isId(id)) return faulty('contact', 'id', 'id');
  const named = attributes.value.get('show');
  if (named === undefined) return ok({ type: 'contact', id, show: null });
  const show = words(named).map((word) => CONTACT_FIELDS.find((field) => field === word));
  return show.every((field) => field !== undefined) ? ok({ type: 'contact', id, show }) : faulty('contact', 'show', 'field');
}

function readOffers(rest: string): Outcome<LeafDirective> {
  const attributes = attributesOf('offers', rest, ['id', 'tag']);
  if (!attributes.ok) return attributes;
  const id = attributes.value.get('id');
  const tag = attributes.value.get('tag')?.trim();
  if (id !== undefined && tag !== undefined) return faulty('offers', 'tag', 'choice');
  if (id !== undefined) return isId(id) ? ok({ type: 'offers', select: { by: 'id', id } }) : faulty('offers', 'id', 'id');
  return tag === undefined || tag === '' ? faulty('offers', 'tag', 'missing') : ok({ type: 'offers', select: { by: 'tag', tag } });
}

function attributesOf(name: string, rest: string, known: readonly string[]): Outcome<ReadonlyMap<string, string>> {
  const attributes = readAttributes(rest);
  if (!attributes.ok) return faulty(name, attributes.attribute, attributes.fault);
  const stranger = [...attributes.values.keys()].find((key) => !known.includes(key));
  return stranger === undefined ? ok(attributes.values) : faulty(name, stranger, 'unknown');
}

function words(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\s+/).filter((word) => word !== '');
}

function ok<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

function no(fault: DirectiveFault): Outcome<never> {
  return { ok: false, fault };
}

function faulty(name: string, attribute: string, fault: AttributeFault): Outcome<never> {
  return no({ code: 'directive.attribute', data: { name, attribute, fault } });
}

function unknownDirective(name: string): Outcome<never> {
  return no({ code: 'directive.unknown', data: { name } });
}
