import type { Chapter } from '../model/chapter.ts';
import type { Edition } from '../model/edition.ts';
import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import { eachBlock, eachInline } from '../model/walk-chapter.ts';
import type { Workspace } from '../model/workspace.ts';
import { unitsOfEdition } from '../publishing/gate/units-of-edition.ts';

/** A contact or an offer: what is kept once and printed in many places. */
export interface KeptOnce {
  readonly kind: 'contact' | 'offer';
  readonly id: Id;
}

/** How something that is kept once stands in a text: as a card (for an offer also within a list), as single facts, as the target of a link, in an imprint ... */
export const USE_FORMS = ['card', 'fact', 'link', 'runs-it', 'imprint', 'all-contacts'] as const;
export type UseForm = (typeof USE_FORMS)[number];

/** One text in which it stands, and how often in which form. */
export interface Use {
  readonly kind: 'chapter' | 'offer' | 'edition';
  readonly id: Id;
  readonly title: string;
  readonly forms: readonly { readonly form: UseForm; readonly count: number }[];
}

export interface UnitUses {
  readonly uses: readonly Use[];
  /** All forms of all uses. */
  readonly places: number;
  /** Editions on whose pages it comes to stand, by whatever way. */
  readonly editions: readonly { readonly id: Id; readonly title: string; readonly languages: readonly LanguageTag[] }[];
  /** Languages in which it is printed: those of the editions; where there are none yet, German and all that the folder wants. */
  readonly languages: readonly LanguageTag[];
}

/** Where a contact or an offer stands. */
export function unitUses(workspace: Workspace, unit: KeptOnce): UnitUses {
  const uses = [...chapterUses(workspace, unit), ...offerUses(workspace, unit), ...editionUses(workspace, unit)];
  const editions = [...workspace.editions].flatMap(([id, edition]) => {
    const languages = edition.languages.filter((language) => prints(workspace, id, edition, language, unit));
    return languages.length === 0 ? [] : [{ id, title: edition.title, languages }];
  });
  const all = [workspace.settings.sourceLanguage, ...workspace.settings.languages.map(({ tag }) => tag)];
  const printed = new Set(editions.flatMap(({ languages }) => languages));
  return {
    uses,
    places: uses.reduce((sum, { forms }) => sum + forms.reduce((count, form) => count + form.count, 0), 0),
    editions,
    languages: printed.size === 0 ? all : all.filter((tag) => printed.has(tag)),
  };
}

/** How often each contact or offer of the folder stands somewhere; what is nowhere is absent. One pass over all texts. */
export function placesOfAll(workspace: Workspace, kind: KeptOnce['kind']): ReadonlyMap<Id, number> {
  const ids = kind === 'contact' ? workspace.contacts.keys() : workspace.offers.keys();
  const places = new Map<Id, number>();
  const namedIn = [...workspace.chapters.values()].map((chapter) => ({ chapter, names: namesIn(chapter) }));
  for (const id of ids) {
    const unit = { kind, id } as const;
    const inChapters = namedIn.flatMap(({ chapter, names }) => (mayName(workspace, names, unit) ? formsIn(chapter, workspace, unit) : []));
    const forms = [...inChapters, ...[...offerUses(workspace, unit), ...editionUses(workspace, unit)].flatMap((use) => use.forms)];
    const count = forms.reduce((sum, form) => sum + form.count, 0);
    if (count > 0) places.set(id, count);
  }
  return places;
}

function chapterUses(workspace: Workspace, unit: KeptOnce): readonly Use[] {
  return [...workspace.chapters].flatMap(([id, chapter]): readonly Use[] => {
    const forms = formsIn(chapter, workspace, unit);
    return forms.length === 0 ? [] : [{ kind: 'chapter', id, title: chapter.head.title, forms }];
  });
}

function formsIn({ body }: Chapter, workspace: Workspace, { kind, id }: KeptOnce): Use['forms'] {
  const tags = kind === 'offer' ? (workspace.offers.get(id)?.tags ?? []) : [];
  let cards = 0;
  let facts = 0;
  let links = 0;
  for (const { block } of eachBlock(body)) {
    if (kind === 'contact' && block.type === 'contact' && block.id === id) cards++;
    if (kind === 'offer' && block.type === 'offers') {
      const { select } = block;
      if (select.by === 'id' ? select.id === id : tags.includes(select.tag)) cards++;
    }
  }
  for (const { inline } of eachInline(body)) {
    if (inline.type === 'fact' && inline.path.split('.')[0] === id) facts++;
    if (inline.type === 'link' && inline.target.kind === kind && inline.target.id === id) links++;
  }
  const forms = [
    { form: 'card', count: cards },
    { form: 'fact', count: facts },
    { form: 'link', count: links },
  ] as const;
  return forms.filter(({ count }) => count > 0);
}

/** Everything that a chapter names by id or by tag. */
function namesIn({ body }: Chapter): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { block } of eachBlock(body)) {
    if (block.type === 'contact') names.add(block.id);
    if (block.type === 'offers') names.add(block.select.by === 'id' ? block.select.id : `#${block.select.tag}`);
  }
  for (const { inline } of eachInline(body)) {
    if (inline.type === 'fact') names.add(inline.path.split('.')[0] ?? '');
    if (inline.type === 'link' && (inline.target.kind === 'contact' || inline.target.kind === 'offer')) names.add(inline.target.id);
  }
  return names;
}

function mayName(workspace: Workspace, names: ReadonlySet<string>, { kind, id }: KeptOnce): boolean {
  return names.has(id) || (kind === 'offer' && (workspace.offers.get(id)?.tags ?? []).some((tag) => names.has(`#${tag}`)));
}

/** Offers that name a contact as the one who runs them. */
function offerUses({ offers }: Workspace, { kind, id }: KeptOnce): readonly Use[] {
  if (kind !== 'contact') return [];
  return [...offers].flatMap(([offer, { contact, title }]) =>
    contact === id ? [{ kind: 'offer', id: offer, title, forms: [{ form: 'runs-it', count: 1 }] }] : [],
  );
}

/** Editions that name a contact themselves: in their imprint, in their list of all contacts. */
function editionUses({ editions }: Workspace, { kind, id }: KeptOnce): readonly Use[] {
  if (kind !== 'contact') return [];
  return [...editions].flatMap(([edition, { title, parts, imprint }]): readonly Use[] => {
    const forms: Use['forms'] = [
      ...(parts.imprint && imprint?.contact === id ? [{ form: 'imprint', count: 1 } as const] : []),
      ...(parts.contacts ? [{ form: 'all-contacts', count: 1 } as const] : []),
    ];
    return forms.length === 0 ? [] : [{ kind: 'edition', id: edition, title, forms }];
  });
}

function prints(workspace: Workspace, id: Id, edition: Edition, language: LanguageTag, unit: KeptOnce): boolean {
  return unitsOfEdition(workspace, id, edition, language).some((one) => one.kind === unit.kind && one.id === unit.id);
}
