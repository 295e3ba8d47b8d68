import { findLanguage } from '../model/language.ts';
import { countEn, FORMATS_EN, placesEn } from './formats-en.ts';
import { JSON_FAULTS_EN, schemaFaultEn } from './faults-en.ts';
import type { AttributeFault, FrontMatterFault, PropertyFault, UnsafeEntry, UnsupportedMarkdown } from '../model/problem.ts';
import type { Messages } from './messages.ts';

const FRONT_MATTER: Readonly<Record<FrontMatterFault, string>> = {
  syntax: 'write one entry per line in the form “title: Welcome”; a text with a colon needs quotation marks.',
  unclosed: 'a bracket or a quotation mark at the beginning of an entry is not closed. Close it, or put the whole text in quotation marks.',
  indentation: 'the indentation is wrong. Start each entry at the beginning of its line, and indent with spaces, not with tabs.',
  duplicate: 'an entry is there twice. Delete one of them.',
  'too-long': 'it is too long. Only a title, a summary and a few entries stand there; the text belongs below.',
  'too-deep': 'too many brackets or lists stand inside each other. A title, a summary and a few entries need none.',
  aliases: 'it uses references (&, *), which are not allowed. Write the entries out.',
};
const PROPERTY: Readonly<Record<PropertyFault, string>> = {
  unknown: 'is not known to Mappe. It is kept and has no effect; check the spelling.',
  text: 'has to be a text.',
  date: 'has to be a date that exists, in the form 2026-11-23.',
  months: 'has to be a number of months, such as 6.',
  list: 'has to be a list, such as [work, housing].',
};
const ATTRIBUTE: Readonly<Record<AttributeFault, string>> = {
  syntax: 'cannot be read. Write {name=value} or {name="several words"}.',
  twice: 'is there twice.',
  unknown: 'does not exist here.',
  missing: 'is missing.',
  id: 'is not a name of lower-case letters, digits and single hyphens.',
  url: 'is not an address that starts with https, http, mailto or tel.',
  field: 'names a field that a contact does not have. Possible are: for, address, phone, mail, web, hours, people, languages, note.',
  choice: 'does not fit: give either id or tag.',
};
const NOT_PERMITTED = 'You are not permitted to read this. Ask for permission and try again.';
/** By the code that the system gives. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check its name.',
  EACCES: NOT_PERMITTED,
  EPERM: NOT_PERMITTED,
};
const UNSAFE: Readonly<Record<UnsafeEntry, string>> = {
  link: 'is a link, which may lead out of the folder.',
  repository: 'is another repository inside this one.',
  name: 'has a name that not every system can have.',
  twins: 'differs from another only in capital letters.',
  size: 'is too large.',
  count: 'is one of more files than any Mappe folder has.',
};
const UNSUPPORTED: Readonly<Record<UnsupportedMarkdown, string>> = {
  footnote: 'Footnotes cannot be printed. Put the note into the text.',
  definition: 'A link address is defined here, but no link uses it. Delete the line or link to it.',
  'table-size': 'The table is too large. Split it.',
};

export const en: Messages = {
  'workspace.not-a-workspace': ({ folder }) =>
    `${folder === '.' ? 'This' : `“${folder}”`} is not a Mappe folder: it has no workspace.json. Choose another folder, or create one.`,
  'workspace.newer-version': ({ version, supported }) =>
    `This folder was written by a newer Mappe (format ${version}, this program knows ${supported}). Update Mappe; nothing was changed.`,
  'workspace.already-exists': ({ folder }) => `“${folder}” is already a Mappe folder. Nothing was changed.`,
  'folder.not-open': () => 'No folder is open yet. Open a folder or create a new one.',
  'folder.switched': () => 'Another folder is open now; nothing was changed in the previous one. Open it again to carry on here.',
  'folder.missing': ({ folder }) => `There is no folder “${folder}”. Check the path and the connection to the drive; nothing was changed.`,
  'folder.no-locks': ({ path, reason }) =>
    `In this folder programs cannot agree on who is saving (“${path}”: ${reason}). Nothing was saved. Delete or move “${path}” – Mappe recreates it – or ask for write permission there.`,
  'file.unreadable': ({ reason }) =>
    UNREADABLE[reason] ?? `This cannot be read (${reason}). Check the connection to the drive and try again.`,
  'file.read-only': ({ path }, called) =>
    `${called ?? 'A file'} cannot be saved: the file “${path}” or its folder is read-only. Ask for write permission, then try again.`,
  'file.vanished': ({ path }, called) =>
    `${called ?? `“${path}”`} was there a moment ago and is gone. Check the drive or whether somebody moved it; nothing was written.`,
  'file.conflict': ({ path }, called) =>
    `${called ?? `“${path}”`} was changed by somebody else in the meantime. Nothing was overwritten; read it again and repeat your change.`,
  'file.busy': ({ path }, called) =>
    `${called ?? 'A file'} was not saved: the file “${path}” is in use by another program. Wait a moment, then try again.`,
  'file.link': ({ path }) =>
    `“${path}” is a link. Mappe does not follow it, since it may lead out of the folder; put the file itself in its place.`,
  'file.too-large': ({ bytes, limit }) => `The file is too large (${bytes} bytes, at most ${limit}). Split it or make it smaller.`,
  'file.not-utf8': () => 'The file is not text in UTF-8. Open it in an editor and save it as UTF-8.',
  'disk.full': ({ path }, called) =>
    `The disk is full: ${called ?? `“${path}”`} could not be saved. Nothing was overwritten; free up some space, then try again.`,
  'history.failed': ({ detail }) =>
    `The history cannot be recorded right now (${detail}). Saved texts are not affected; what is missing is added the next time the folder is opened.`,
  'history.locked': ({ path }) =>
    `Another program has been working on the history for some time (${path}). The texts are saved. Close other windows of Mappe and git programs; the version is added the next time the folder is opened.`,
  'history.not-alone': () =>
    'This piece cannot be brought back by itself: the text around it has changed too much. Nothing was changed; restore the whole text instead.',
  'history.no-version': ({ version }) => `There is no version “${version}”.`,
  'sync.address': ({ address }) =>
    `“${address}” is not an address to sync with. It has to start with https:// and contain neither name nor password; Mappe asks for those separately.`,
  'sync.no-address': () => 'No place to sync with has been set up yet. Enter its address.',
  'sync.unreachable': ({ address, detail }) =>
    `“${address}” cannot be reached right now (${detail}). Your texts are saved here; sync when the connection is back.`,
  'sync.no-repository': ({ address, detail }) =>
    `A computer answers at “${address}”, but there is no Git repository there, or you may not see it (${detail}). Nothing was changed; check the address, or create an empty repository on the server.`,
  'sync.certificate': ({ address }) =>
    `“${address}” shows a certificate that this computer does not trust. Nothing was sent and nothing was changed. Check the address, and date and time of this computer; if both are right, ask your IT about the certificate.`,
  'sync.not-allowed': ({ address }) => `“${address}” does not let you in with this name and token. Check them; nothing was changed.`,
  'sync.refused': ({ address }) =>
    `“${address}” did not take the changes although the connection works. Ask whoever looks after the server whether you may write there; everything is saved here.`,
  'sync.not-a-workspace': ({ address }) =>
    `At “${address}” there is something that is not a Mappe folder: the file workspace.json is missing. Nothing was changed; check the address, or use an empty repository.`,
  'sync.unrelated': ({ address }) =>
    `At “${address}” there is a Mappe folder that has no history in common with this one. Nothing was changed. If it is the same folder on two computers, join them; nothing will be lost.`,
  'sync.rewound': ({ address }) =>
    `At “${address}” versions are missing that were there before: somebody removed them with another tool. Nothing was changed. Ask them; if you join the two, everything comes back.`,
  'sync.unsafe': ({ path, fault }) =>
    `Something comes from there that Mappe does not let in: “${path}” ${UNSAFE[fault]} Nothing was changed.`,
  'sync.busy': ({ address }) =>
    `“${address}” is very busy right now, and syncing found no gap. Your texts are saved here. Try again in a few minutes.`,
  'path.invalid': ({ path }) =>
    `“${path}” is not a possible path in a Mappe folder: no “..”, no drive, no characters and names that Windows does not allow.`,
  'name.invalid': ({ name }) =>
    `“${name}” is not a usable name: only lower-case letters a to z, digits and single hyphens, and no name that Windows keeps for devices.`,
  'name.twins': ({ first, second }) =>
    `“${first}” and “${second}” differ only in case or in the form of a letter; many computers take them for the same. Rename one.`,
  'id.duplicate': ({ id, first, second }) => `The name “${id}” is used twice (${first} and ${second}). Rename one of them.`,
  'json.invalid': ({ fault }) =>
    `This is not valid JSON: ${JSON_FAULTS_EN[fault]}. The file is left as it is; correct it or restore an older version.`,
  'json.duplicate-key': ({ key }) =>
    `“${key}” appears twice in the same group; only one can apply. Delete the wrong one; until then the file is left as it is.`,
  'json.schema': ({ property, fault }) => (property === '' ? `${schemaFaultEn(fault)}.` : `“${property}”: ${schemaFaultEn(fault)}.`),
  'json.newer-version': ({ version, supported }) =>
    `The file was written by a newer Mappe (format ${version}, this program knows ${supported}). Update Mappe; the file was not changed.`,
  'language.unknown': ({ tag }) => `“${tag}” is not a language that Mappe knows. Use a tag such as “ar”, “fa-AF” or “de-x-leicht”.`,
  'translation.not-wanted': ({ tag, files }) =>
    `“${tag}” is not among the languages in workspace.json; ${files === 1 ? 'one translation is' : `${files} translations are`} ignored. Add the language there or put the files aside.`,
  'edition.missing': ({ edition }) =>
    `There is no edition “${edition}” in this folder. It may have been removed or renamed; choose another one.`,
  'unit.no-source': ({ path }) =>
    `“${path}” is missing, the German text that the files here belong to. Restore it or put the other files aside.`,
  'front-matter.invalid': ({ fault }) => `The head of the chapter between the “---” lines cannot be read: ${FRONT_MATTER[fault]}`,
  'front-matter.property': ({ property, fault }) => `“${property}” in the head of the chapter ${PROPERTY[fault]}`,
  'front-matter.missing-title': () => 'The chapter has no title. Write “title: …” between two “---” lines at the top.',
  'markdown.too-deep': ({ limit }) =>
    `Lists or quotes are nested deeper than ${limit} levels. The text is kept as written; make it flatter.`,
  'markdown.too-long': ({ limit }) =>
    `This paragraph has more than ${limit} characters or is hardly anything but special characters. It is printed as it stands; split it.`,
  'markdown.html': ({ text }) => `HTML is not interpreted and is printed as you see it: ${text}`,
  'markdown.heading-level': ({ level, expected }) =>
    `A heading of level ${level} stands where level ${expected} was expected. Do not skip a level.`,
  'markdown.unsupported': ({ what }) => `${UNSUPPORTED[what]} The text is kept as written.`,
  'directive.unknown': ({ name }) => `“${name}” is not a block that Mappe knows. The text is kept as written; check the spelling.`,
  'directive.unclosed': ({ name }) => `The block “${name}” has no closing “:::”.`,
  'directive.attribute': ({ name, attribute, fault }) => `Block “${name}”: “${attribute}” ${ATTRIBUTE[fault]} The text is kept as written.`,
  'directive.content': ({ name }) => `The block “${name}” holds exactly one list and nothing else. The text is kept as written.`,
  'link.scheme': ({ url }) => `The link “${url}” is not one of https, http, mailto or tel and is printed as text.`,
  'reference.chapter': ({ id }) => `There is no chapter “${id}”. Correct the name or remove it from the text.`,
  'reference.contact': ({ id }) => `There is no contact “${id}”. Correct the name or remove it from the text.`,
  'reference.offer': ({ id }) => `There is no offer “${id}”. Correct the name or remove it from the text.`,
  'reference.offer-tag': ({ tag }) => `No offer has the tag “${tag}”.`,
  'reference.fact': ({ path }) => `There is no fact “${path}”.`,
  'reference.language': ({ tag }) => `“${tag}” is not among the languages in workspace.json. Add the language there.`,
  'picture.missing': ({ source }) => `The picture “${source}” is not in the folder. Put it back or remove it from the text.`,
  'picture.no-alt': ({ source }) => `The picture “${source}” has no alternative text. Say in a few words what it shows.`,
  'picture.not-a-picture': ({ source }) => `“${source}” is not a picture that can be printed. Use PNG, JPEG or SVG.`,
  'picture.format': ({ source, format }) =>
    `The picture “${source}” is a ${format}; PNG, JPEG and SVG can be printed. Save it in one of these formats and replace it.`,
  'picture.too-large': ({ source, megapixels, limit }) =>
    `The picture “${source}” has ${megapixels} million pixels; ${limit} at most are possible. Make it smaller.`,
  'picture.unsafe': ({ source, part }) =>
    `The picture “${source}” contains ${part} and is therefore not printed. In your drawing program, save it as “plain SVG” without references and scripts.`,
  'picture.blurred': ({ source, dpi, wanted }) =>
    `The picture “${source}” will look blurred on any paper: it has ${dpi} pixels per inch at this size, and ${wanted} are the least. Use the photograph in full size or a drawing (SVG).`,
  'picture.coarse': ({ source, page, dpi, wanted }) =>
    `${source === null ? 'A picture within a drawing' : `The picture “${source}”`} on page ${page} will look coarse at this size: it has ${dpi} pixels per inch instead of ${wanted}. Use the photograph in full size or a drawing (SVG).`,
  'picture.transparent': ({ source, chapter }) =>
    `The ground shows through the picture “${source}”${chapter === null ? '' : ` in the chapter “${chapter}”`}. Some print shops refuse that. Save it on a white ground, or ask the shop whether it prints PDF/X-4 with transparency.`,
  'font.no-glyph': ({ character, codePoint, word, chapter }) =>
    `The character “${character}” (U+${codePoint}) in the word “${word}” in “${chapter}” is in none of our fonts. Replace it by another character or a word.`,
  'format.too-long': ({ format, taken, limit, lines, words, chapter }) =>
    `The text is too long for ${FORMATS_EN[format]}: it needs ${placesEn(format, taken)}, there is room for ${limit}. About ${countEn(lines, 'line')} too many (some ${countEn(words, 'word')})${chapter === null ? '' : `; the sheet is full in the chapter “${chapter}”`}. Shorten the text, take a chapter out or choose a larger format.`,
  'format.imprint-too-long': ({ format, lines }) =>
    `The publication details do not fit on their panel (${FORMATS_EN[format]}): about ${countEn(lines, 'line')} too many. Shorten them or take out their contact.`,
  'format.pdf-only': ({ format }) => `There is no Word file for ${FORMATS_EN[format]}; none is made. Use the PDF.`,
  'format.no-tasks': ({ edition }) =>
    `No chapter of the checklist “${edition}” has a list to tick off. Insert one (in the source: “- [ ]” at the start of each line) or choose other chapters.`,
  'typeset.refused': ({ detail }) =>
    `This place cannot be typeset (${detail}). Simplify the text there; if that does not help, please report the case.`,
  'booklet.format': ({ format }) =>
    `Only brochures in A5 can be folded from the office printer (A5 on A4), not ${FORMATS_EN[format]}. Set the edition to the A5 brochure or print the PDF page by page.`,
  'typeset.time-limit': ({ seconds }) =>
    `Typesetting was not finished after ${seconds} seconds and was stopped; nothing was written. Split the edition or very long tables.`,
  'typeset.crashed': ({ detail }) =>
    `Typesetting crashed (${detail}); nothing was written. Try again; if it happens again, please report the case.`,
  'call.unknown': ({ call }) => `The program does not know the call “${call}”. Load the page again.`,
  'call.invalid': ({ call, detail }) => `The call “${call}” does not fit the program (${detail}). Load the page again.`,
  'call.failed': ({ call }) => `“${call}” met an error that must not happen; the details are in the log. Please try again.`,
  'import.page-missing': ({ file }) => `The tree file names “${file}”, which is not in the folder. The page is left out.`,
  'import.page-unlisted': ({ file }) => `The tree file does not name “${file}”. The page stands at the end.`,
  'import.remote-picture': ({ source }) =>
    `The picture “${source}” lies on the internet and cannot be printed; its alternative text with the address stands in its place. To print it, put it into media/.`,
  'import.too-long': ({ language }) =>
    `The page and its version in ${name(language)} are too long to match their paragraphs. Split both and import again.`,
  'import.left-behind': ({ what }) => `Left behind because it holds no words: ${what}.`,
  'import.sentence-table': () =>
    'The first line names no languages. It needs columns, divided by tabs, with “de” and at least one more language, such as “ar”.',
  'import.no-pages': ({ folder }) => `There is no Markdown file (.md) in “${folder}”. Choose the folder that holds the pages.`,
  'gate.no-chapters': ({ edition }) => `“${edition}” has no chapter to print. Add chapters to the edition.`,
  'gate.nothing-ready': ({ edition, language }) =>
    `${name(language)}: no chapter of “${edition}” is ready, so nothing would be left. Translate a chapter or choose another way for texts that are not ready.`,
  'gate.chapter-empty': ({ chapter, language }) =>
    `${language === null ? '' : `${name(language)}: `}“${chapter}” has no text ${language === null ? 'yet' : 'for this language'} and is not printed. Write it or take the chapter out of the edition.`,
  'gate.chapter-not-ready': ({ language, chapter, consequence, ...counts }) =>
    `${name(language)}: ${unready(counts)} in “${chapter}”. ${CONSEQUENCES[consequence]}`,
  'gate.texts-not-ready': ({ language, kind, name: thing, consequence, ...counts }) =>
    `${name(language)}: ${unready(counts)} in ${KINDS[kind]} “${thing}”. ${consequence === 'stop' ? CONSEQUENCES.stop : 'These words are printed in German.'}`,
  'gate.numbers-differ': ({ language, name: thing, count, number }) =>
    `${name(language)}: In “${thing}” ${count === 1 ? 'one text has' : `${count} texts have`} other numbers than the German, such as ${number}. Compare both before you print.`,
  'gate.contact-unconfirmed': ({ name: contact, since }) =>
    since === null
      ? `Nobody has checked the contact “${contact}” yet. Call them and mark it as checked.`
      : `The contact “${contact}” has not been checked since ${englishDate(since)}. Call them and mark it as checked.`,
  'gate.chapter-review-due': ({ chapter, since }) =>
    since === null
      ? `The chapter “${chapter}” has never been checked. Read it through and mark it as checked.`
      : `The chapter “${chapter}” was last checked on ${englishDate(since)} and is due. Read it through and mark it as checked.`,
  'gate.offer-over': ({ offer }) => `The offer “${offer}” is over. Give it new dates or take it out.`,
  'icon.unknown': ({ icon }) => `There is no icon “${icon}”, so none is printed. The names are listed in docs/chapters.md.`,
  'gate.colour-unreadable': ({ colour, part, printed }) =>
    `Nobody can read text in the colour ${colour}${part === null ? '' : ` of the part “${part}”`}. It is printed darker, as ${printed}. Choose a darker one.`,
  'gate.word-too-long': ({ word, letters, line, chapter }) =>
    `The word “${word}” in “${chapter}” has ${letters} letters; its line has room for about ${line}. It is divided anywhere, or runs over the edge. Write it with a hyphen, as several words, or take a shorter one.`,
  'gate.table-too-wide': ({ chapter, columns, format }) =>
    `With its ${columns} columns a table in “${chapter}” is too wide for ${FORMATS_EN[format]}; times and numbers break over lines, and long words run over the edges of their columns. Take columns out or make two tables of it.`,
  'gate.labels-missing': ({ language, count }) =>
    `${name(language)}: Mappe does not know ${count} of its printed words in this language and prints them in German.`,
};

const CONSEQUENCES = {
  stop: 'This language is not printed until it is done.',
  'leave-out': 'The chapter is left out.',
  german: 'The German is printed in grey, with a sentence that says why.',
} as const;

const KINDS = { contact: 'the contact', offer: 'the offer', edition: 'the edition' } as const;

const name = (tag: string): string => findLanguage(tag)?.nameEn ?? tag;

function unready({
  missing,
  outdated,
  draft,
  unreviewed,
}: {
  missing: number;
  outdated: number;
  draft: number;
  unreviewed: number;
}): string {
  const parts = [
    [missing, 'missing'],
    [outdated, 'outdated'],
    [draft, 'still a draft'],
    [unreviewed, 'not yet approved'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  return said
    .map(([count, state], index) => (index === 0 ? `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} ${state}` : `${count} ${state}`))
    .join(', ');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function englishDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
