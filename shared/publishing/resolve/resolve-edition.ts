import type { Edition } from '../../model/edition.ts';
import type { IsoDate } from '../../model/chapter.ts';
import type { Id } from '../../model/id.ts';
import { languageOf, type LanguageTag } from '../../model/language.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { eachBlock } from '../../model/walk-chapter.ts';
import type { Workspace } from '../../model/workspace.ts';
import { germanWordsIn } from '../bidi/german-words.ts';
import { dateText } from '../facts/date-text.ts';
import { cardShowing, printContact } from '../facts/print-contact.ts';
import { geometryOf } from '../format-geometry.ts';
import { fillLabel, fillText, labelRuns } from '../labels/label-runs.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { PrintCover, PrintDocument, PrintImprint, PrintSection } from '../print-document.ts';
import { editionPath, picturePath } from '../../workspace/paths.ts';
import { alignments, perUnit, reviewWanted } from './alignments.ts';
import { germanRun, plainRuns, textRun } from '../runs.ts';
import { blocksFor } from './blocks-for.ts';
import { glossarySection } from './glossary-section.ts';
import { printedContents, type PrintedContent } from './printed-contents.ts';
import { resolveChapter } from './resolve-chapter.ts';
import type { ResolveContext } from './resolve-context.ts';
import { resolvedSections, wordsOf } from './resolved-sections.ts';
import { collatorOf } from './collator-of.ts';
import { textRuns } from './resolve-runs.ts';
import { taskSections } from './task-sections.ts';
import { germanTexts, translatedTexts, type UnitTexts } from './unit-texts.ts';

export interface ResolvedEdition {
  readonly document: PrintDocument;
  /** References to nothing and the like, met while resolving. */
  readonly problems: readonly Problem[];
}

/**
 * One edition in one language with nothing left to decide. Never stops: whether it may be printed says the gate.
 * @param today date of the edition where it names none.
 */
export function resolveEdition(workspace: Workspace, id: Id, edition: Edition, language: LanguageTag, today: IsoDate): ResolvedEdition {
  const problems: Problem[] = [];
  const { direction, autonym } = languageOf(language);
  const labels = labelsOf(language);
  const review = reviewWanted(workspace, language);
  const aligned = alignments(workspace, language);
  const textsOf = perUnit((unit): UnitTexts => {
    return language === workspace.settings.sourceLanguage ? germanTexts(language) : translatedTexts(aligned(unit), language, review);
  });
  const printed = printedContents(workspace, edition, language, aligned);
  const chapters = printed.flatMap((content) => ('chapter' in content ? [content.chapter] : []));
  const date = edition.date ?? today;
  const cardOf = perUnit(({ id: contactId }) => {
    const contact = workspace.contacts.get(contactId);
    return contact ? printContact(contactId, contact, context) : null;
  });
  const context: ResolveContext = {
    workspace,
    language,
    direction,
    labels,
    date,
    germanWords: germanWordsIn(workspace, language),
    textsOf,
    cardOf: (contactId) => cardOf({ kind: 'contact', id: contactId }),
    chapterAnchors: new Set(chapters),
    contactAnchors: new Set([...(edition.parts.contacts ? workspace.contacts.keys() : []), ...cardsIn(chapters, workspace, language)]),
    report: (found) => problems.push(found),
  };
  const texts = textsOf({ kind: 'edition', id });
  const { kind } = geometryOf(edition.format);
  const { place, look } = workspace.settings;
  const title = texts.text(edition.title);
  const subtitle = edition.subtitle ? texts.text(edition.subtitle) : null;
  const known = resolvedSections(context);
  const inOrder = chapterSections(printed, texts, context, known);
  if (kind === 'checklist' && inOrder.length > 0 && taskSections(inOrder).length === 0) {
    problems.push(problem('format.no-tasks', { edition: edition.title }, { path: editionPath(id) }));
  }

  const document: PrintDocument = {
    editionId: id,
    language,
    languageName: autonym,
    direction,
    format: edition.format,
    name: edition.title,
    title: title.content,
    subtitle: subtitle?.content ?? null,
    titles: { title: textRuns(title, context.germanWords), subtitle: subtitle ? textRuns(subtitle, context.germanWords) : null },
    date,
    dateText: dateText(date, language),
    place: { name: place.name, fullName: place.fullName ?? place.name, office: place.office ?? null, website: place.website ?? null },
    look: {
      primary: look.primary,
      accent: look.accent,
      logo: look.logo ? { path: picturePath(look.logo) ?? look.logo, alt: fillText(labels.coatOfArms, { place: place.name }) } : null,
    },
    cover: hasCover(edition) ? coverOf(edition, autonym, texts, context) : null,
    contentsTitle: edition.parts.contents && kind === 'brochure' ? labels.contents.text : null,
    sections: [
      ...(kind === 'checklist' ? taskSections(inOrder) : inOrder),
      ...(edition.parts.contacts ? [known(workspace.settings, [], contactSection)] : []),
      ...(edition.parts.glossary ? glossarySection(chapters, context) : []),
      ...(edition.parts.notes > 0 && kind === 'brochure'
        ? [
            {
              type: 'notes',
              anchor: 'notes',
              name: labelsOf('de').notes.text,
              title: labelRuns(labels.notes),
              pages: edition.parts.notes,
            } as const,
          ]
        : []),
    ],
    imprint: edition.parts.imprint ? imprintOf(edition, date, texts, context) : null,
    words: {
      page: labels.page.text,
      continued: labels.continued.text,
      scan: labels.scanCode.text,
      what: labels.what.text,
      name: labels.name.text,
      date: labels.date.text,
      notes: labels.notes.text,
    },
  };
  return { document, problems };
}

/** A flyer cannot do without its front; a sheet and a checklist have a head instead, which carries the cover's words. */
function hasCover({ format, parts }: Edition): boolean {
  return geometryOf(format).kind === 'flyer' || parts.cover;
}

/** Contacts that have a card in one of these chapters. */
function cardsIn(chapters: readonly Id[], workspace: Workspace, language: LanguageTag): readonly Id[] {
  return chapters.flatMap((chapter) => {
    const blocks = [...eachBlock(blocksFor(workspace.chapters.get(chapter)?.body ?? [], language))];
    return blocks.flatMap(({ block }) => (block.type === 'contact' ? [block.id] : []));
  });
}

function chapterSections(
  printed: readonly PrintedContent[],
  texts: UnitTexts,
  context: ResolveContext,
  known: ReturnType<typeof resolvedSections>,
): readonly PrintSection[] {
  let part: { colour: string | null; icon: string | null } = { colour: null, icon: null };
  return printed.flatMap((content, index): readonly PrintSection[] => {
    if ('part' in content) {
      part = { colour: content.colour ?? null, icon: content.icon ?? null };
      const title = textRuns(texts.text(content.part), context.germanWords);
      return [{ type: 'part', anchor: `part-${index + 1}`, name: content.part, title, ...part }];
    }
    const { chapter: chapterId, level } = content;
    const { colour } = part;
    const source = context.workspace.chapters.get(chapterId);
    const resolve = (within: ResolveContext) => resolveChapter(chapterId, level, colour, within);
    const chapter = source
      ? known(source, [chapterId, level, colour, ...wordsOf(context, 'chapter', chapterId)], resolve)
      : resolve(context);
    return chapter ? [chapter] : [];
  });
}

function coverOf(edition: Edition, languageName: string, texts: UnitTexts, { germanWords }: ResolveContext): PrintCover {
  const { image, text } = edition.cover ?? {};
  return {
    languageName,
    image: image ? { path: picturePath(image) ?? image, alt: texts.text(edition.title).content } : null,
    text: text ? textRuns(texts.text(text), germanWords) : null,
  };
}

/** All contacts of the folder by their German names, which stand on the doors, in the order that the reader's language has for letters. */
function contactSection(context: ResolveContext): PrintSection {
  const collator = collatorOf(context.language);
  const sorted = [...context.workspace.contacts].toSorted(([, a], [, b]) => collator.compare(a.name, b.name));
  return {
    type: 'contacts',
    anchor: 'contacts',
    name: labelsOf('de').contactsTitle.text,
    title: labelRuns(context.labels.contactsTitle),
    contacts: sorted.flatMap(([id]) => context.cardOf(id) ?? []),
  };
}

function imprintOf(edition: Edition, date: IsoDate, texts: UnitTexts, context: ResolveContext): PrintImprint {
  const { labels, workspace } = context;
  const { place } = workspace.settings;
  const publisher = edition.imprint?.publisher ?? place.fullName ?? place.name;
  const contact = edition.imprint?.contact;
  const card = contact === undefined ? null : context.cardOf(contact);
  return {
    title: labelRuns(labels.imprint),
    lines: [
      [...labelRuns(labels.publisher), ...plainRuns(': ', context.language), germanRun(publisher)],
      fillLabel(labels.asOf, { date: [textRun(dateText(date, context.language), context.language)] }),
      ...(edition.imprint?.text ?? []).map((text) => textRuns(texts.text(text), context.germanWords)),
    ],
    contact: card && cardShowing(card, ['address', 'phone', 'mail', 'web']),
    website: place.website ?? null,
  };
}
