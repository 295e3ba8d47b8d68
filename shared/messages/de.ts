import { findLanguage } from '../model/language.ts';
import { countDe, dateDe, FORMATS_DE, placesDe } from './formats-de.ts';
import { JSON_FAULTS_DE, schemaFaultDe } from './faults-de.ts';
import type { AttributeFault, FrontMatterFault, PropertyFault, UnsafeEntry, UnsupportedMarkdown } from '../model/problem.ts';
import type { Messages } from './messages.ts';

const FRONT_MATTER: Readonly<Record<FrontMatterFault, string>> = {
  syntax: 'Schreiben Sie je Zeile eine Angabe der Form „title: Willkommen“; Text mit Doppelpunkt gehört in Anführungszeichen.',
  unclosed:
    'Eine Klammer oder ein Anführungszeichen am Anfang einer Angabe wird nicht geschlossen. Schließen Sie es, oder setzen Sie den ganzen Text in Anführungszeichen.',
  indentation:
    'Die Einrückung stimmt nicht. Beginnen Sie jede Angabe am Zeilenanfang und rücken Sie mit Leerzeichen ein, nicht mit Tabulatoren.',
  duplicate: 'Eine Angabe steht zweimal da. Löschen Sie eine davon.',
  'too-long': 'Es ist zu lang. Dort stehen nur Titel, Zusammenfassung und wenige Angaben; der Text gehört darunter.',
  'too-deep': 'Dort stehen zu viele Klammern oder Aufzählungen ineinander. Für Titel, Zusammenfassung und wenige Angaben braucht es keine.',
  aliases: 'Es verwendet Verweise (&, *), die nicht erlaubt sind. Schreiben Sie die Angaben aus.',
};
const PROPERTY: Readonly<Record<PropertyFault, string>> = {
  unknown: 'kennt Mappe nicht. Die Angabe bleibt stehen und hat keine Wirkung; prüfen Sie die Schreibweise.',
  text: 'muss ein Text sein.',
  date: 'muss ein Datum sein, das es gibt, in der Form 2026-11-23.',
  months: 'muss eine Zahl von Monaten sein, zum Beispiel 6.',
  list: 'muss eine Liste sein, zum Beispiel [arbeit, wohnen].',
};
const ATTRIBUTE: Readonly<Record<AttributeFault, string>> = {
  syntax: 'lässt sich nicht lesen. Schreiben Sie {name=wert} oder {name="mehrere Wörter"}.',
  twice: 'steht zweimal da.',
  unknown: 'gibt es hier nicht.',
  missing: 'fehlt.',
  id: 'ist kein Name aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen.',
  url: 'ist keine Adresse, die mit https, http, mailto oder tel beginnt.',
  field: 'nennt ein Feld, das ein Kontakt nicht hat. Möglich sind: for, address, phone, mail, web, hours, people, languages, note.',
  choice: 'passt nicht dazu: Geben Sie entweder id oder tag an.',
};
const NOT_PERMITTED = 'Sie haben hier keine Leserechte. Lassen Sie sich welche geben und versuchen Sie es erneut.';
/** By the code that the system gives. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'Diese Datei gibt es nicht. Prüfen Sie ihren Namen.',
  EACCES: NOT_PERMITTED,
  EPERM: NOT_PERMITTED,
};
const UNSAFE: Readonly<Record<UnsafeEntry, string>> = {
  link: 'ist eine Verknüpfung, die aus dem Ordner hinausführen kann.',
  repository: 'ist ein eingebettetes anderes Verzeichnis.',
  name: 'hat einen Namen, den nicht jedes System kennt.',
  twins: 'unterscheidet sich von einem anderen nur in Groß- und Kleinschreibung.',
  size: 'ist zu groß.',
  count: 'gehört zu so vielen Dateien, wie keine Mappe hat.',
};
const UNSUPPORTED: Readonly<Record<UnsupportedMarkdown, string>> = {
  footnote: 'Fußnoten lassen sich nicht drucken. Schreiben Sie die Anmerkung in den Text.',
  definition: 'Eine Linkadresse ist festgelegt, aber kein Link verwendet sie. Löschen Sie die Zeile oder verlinken Sie sie.',
  'table-size': 'Die Tabelle ist zu groß. Teilen Sie sie.',
};

export const de: Messages = {
  'workspace.not-a-workspace': ({ folder }) =>
    `${folder === '.' ? 'Das' : `„${folder}“`} ist kein Mappe-Ordner: Es fehlt die Datei workspace.json. Wählen Sie einen anderen Ordner oder legen Sie einen an.`,
  'workspace.newer-version': ({ version, supported }) =>
    `Dieser Ordner wurde mit einer neueren Mappe geschrieben (Format ${version}, dieses Programm kennt ${supported}). Aktualisieren Sie Mappe; es wurde nichts geändert.`,
  'workspace.already-exists': ({ folder }) => `„${folder}“ ist schon ein Mappe-Ordner. Es wurde nichts geändert.`,
  'folder.not-open': () => 'Es ist noch kein Ordner geöffnet. Öffnen Sie einen Ordner oder legen Sie einen neuen an.',
  'folder.switched': () =>
    'Inzwischen ist ein anderer Ordner geöffnet; an dem früheren wurde nichts geändert. Öffnen Sie ihn wieder, um hier weiterzuarbeiten.',
  'folder.missing': ({ folder }) =>
    `Den Ordner „${folder}“ gibt es nicht. Prüfen Sie den Pfad und die Verbindung zum Laufwerk; es wurde nichts geändert.`,
  'folder.no-locks': ({ path, reason }) =>
    `In diesem Ordner lässt sich nicht absprechen, wer gerade speichert („${path}“: ${reason}). Es wurde nichts gespeichert. Löschen oder verschieben Sie „${path}“ – Mappe legt es neu an – oder lassen Sie sich dort Schreibrechte geben.`,
  'file.unreadable': ({ reason }) =>
    UNREADABLE[reason] ?? `Das lässt sich nicht lesen (${reason}). Prüfen Sie die Verbindung zum Laufwerk und versuchen Sie es erneut.`,
  'file.read-only': ({ path }, called) =>
    `${called ?? 'Eine Datei'} lässt sich nicht speichern: Die Datei „${path}“ oder ihr Ordner ist schreibgeschützt. Lassen Sie sich Schreibrechte geben und versuchen Sie es erneut.`,
  'file.vanished': ({ path }, called) =>
    `${called ?? `„${path}“`} war eben noch da und ist verschwunden. Prüfen Sie das Laufwerk oder ob jemand die Datei verschoben hat; es wurde nichts geschrieben.`,
  'file.conflict': ({ path }, called) =>
    `${called ?? `„${path}“`} wurde inzwischen von jemand anderem geändert. Es wurde nichts überschrieben; lesen Sie die Datei neu und wiederholen Sie Ihre Änderung.`,
  'file.busy': ({ path }, called) =>
    `${called ?? 'Eine Datei'} wurde nicht gespeichert: Die Datei „${path}“ wird gerade von einem anderen Programm benutzt. Warten Sie einen Augenblick und versuchen Sie es erneut.`,
  'file.link': ({ path }) =>
    `„${path}“ ist eine Verknüpfung. Mappe folgt ihr nicht, weil sie aus dem Ordner hinausführen kann; legen Sie an ihre Stelle die Datei selbst.`,
  'file.too-large': ({ bytes, limit }) => `Die Datei ist zu groß (${bytes} Bytes, höchstens ${limit}). Teilen oder verkleinern Sie sie.`,
  'file.not-utf8': () => 'Die Datei ist kein Text in UTF-8. Öffnen Sie sie in einem Editor und speichern Sie sie als UTF-8.',
  'disk.full': ({ path }, called) =>
    `Der Datenträger ist voll: ${called ?? `„${path}“`} konnte nicht gespeichert werden. Es wurde nichts überschrieben; schaffen Sie Platz und versuchen Sie es erneut.`,
  'history.failed': ({ detail }) =>
    `Der Verlauf lässt sich gerade nicht führen (${detail}). Die gespeicherten Texte sind davon nicht betroffen; was fehlt, wird beim nächsten Öffnen nachgetragen.`,
  'history.locked': ({ path }) =>
    `Ein anderes Programm arbeitet seit längerem am Verlauf (${path}). Die Texte sind gespeichert. Schließen Sie andere Fenster von Mappe und Git-Programme; der Stand wird beim nächsten Öffnen nachgetragen.`,
  'history.not-alone': () =>
    'Diese Stelle lässt sich nicht für sich zurückholen: Den Text, in dem sie stand, gibt es so nicht mehr. Es wurde nichts geändert; holen Sie den ganzen Text zurück.',
  'history.no-version': ({ version }) => `Einen Stand „${version}“ gibt es nicht.`,
  'sync.address': ({ address }) =>
    `„${address}“ ist keine Adresse für den Abgleich. Sie beginnt mit https:// und enthält weder Namen noch Kennwort; danach fragt Mappe getrennt.`,
  'sync.no-address': () => 'Es ist noch nicht gesagt, mit welchem Ort abgeglichen werden soll. Geben Sie seine Adresse an.',
  'sync.unreachable': ({ address, detail }) =>
    `„${address}“ ist gerade nicht zu erreichen (${detail}). Ihre Texte sind hier gespeichert; gleichen Sie ab, sobald die Verbindung wieder da ist.`,
  'sync.no-repository': ({ address, detail }) =>
    `Unter „${address}“ antwortet ein Rechner, aber dort liegt kein Git-Repository, oder Sie dürfen es nicht sehen (${detail}). Es wurde nichts geändert; prüfen Sie die Adresse, oder legen Sie auf dem Server ein leeres Repository an.`,
  'sync.certificate': ({ address }) =>
    `„${address}“ weist sich mit einem Zertifikat aus, dem dieser Rechner nicht traut. Es wurde nichts gesendet und nichts geändert. Prüfen Sie die Adresse und Datum und Uhrzeit dieses Rechners; stimmt beides, fragen Sie Ihre IT nach dem Zertifikat.`,
  'sync.not-allowed': ({ address }) =>
    `„${address}“ lässt Sie mit diesen Zugangsdaten nicht ein. Prüfen Sie Namen und Zugangsschlüssel; es wurde nichts geändert.`,
  'sync.refused': ({ address }) =>
    `„${address}“ hat die Änderungen nicht angenommen, obwohl die Verbindung steht. Fragen Sie, wer den Server betreut, ob Sie dort schreiben dürfen; hier ist alles gespeichert.`,
  'sync.not-a-workspace': ({ address }) =>
    `Unter „${address}“ liegt etwas anderes als eine Mappe: Es fehlt die Datei workspace.json. Es wurde nichts geändert; prüfen Sie die Adresse oder nehmen Sie einen leeren Ort.`,
  'sync.unrelated': ({ address }) =>
    `Unter „${address}“ liegt eine Mappe, die mit dieser keine gemeinsame Geschichte hat. Es wurde nichts geändert. Ist es dieselbe Mappe auf zwei Rechnern, führen Sie sie zusammen; dabei geht nichts verloren.`,
  'sync.rewound': ({ address }) =>
    `Unter „${address}“ fehlen Stände, die schon dort waren: Jemand hat sie mit einem anderen Werkzeug zurückgenommen. Es wurde nichts geändert. Fragen Sie nach; führen Sie beide zusammen, kommt alles wieder.`,
  'sync.unsafe': ({ path, fault }) =>
    `Von dort kommt etwas, das Mappe nicht einlässt: „${path}“ ${UNSAFE[fault]} Es wurde nichts geändert.`,
  'sync.busy': ({ address }) =>
    `An „${address}“ wird gerade viel geändert; der Abgleich kam nicht dazwischen. Ihre Texte sind hier gespeichert. Versuchen Sie es in einigen Minuten erneut.`,
  'path.invalid': ({ path }) =>
    `„${path}“ ist als Pfad im Mappe-Ordner nicht möglich: kein „..“, kein Laufwerk, keine Zeichen und Namen, die Windows nicht erlaubt.`,
  'name.invalid': ({ name }) =>
    `„${name}“ ist als Name nicht möglich: nur Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche, und kein Name, den Windows für Geräte braucht.`,
  'name.twins': ({ first, second }) =>
    `„${first}“ und „${second}“ unterscheiden sich nur in Groß- und Kleinschreibung oder in der Form eines Buchstabens; viele Rechner halten sie für dasselbe. Benennen Sie eines um.`,
  'id.duplicate': ({ id, first, second }) => `Der Name „${id}“ kommt zweimal vor (${first} und ${second}). Benennen Sie eines um.`,
  'json.invalid': ({ fault }) =>
    `Das ist kein gültiges JSON: ${JSON_FAULTS_DE[fault]}. Die Datei bleibt, wie sie ist; berichtigen Sie sie oder holen Sie eine ältere Fassung zurück.`,
  'json.duplicate-key': ({ key }) =>
    `Die Angabe „${key}“ steht zweimal in derselben Gruppe; nur eine davon kann gelten. Löschen Sie die falsche, die Datei bleibt bis dahin, wie sie ist.`,
  'json.schema': ({ property, fault }) => (property === '' ? `${schemaFaultDe(fault)}.` : `„${property}“: ${schemaFaultDe(fault)}.`),
  'json.newer-version': ({ version, supported }) =>
    `Die Datei wurde mit einer neueren Mappe geschrieben (Format ${version}, dieses Programm kennt ${supported}). Aktualisieren Sie Mappe; die Datei wurde nicht geändert.`,
  'language.unknown': ({ tag }) =>
    `„${tag}“ ist keine Sprache, die Mappe kennt. Schreiben Sie ein Kürzel wie „ar“, „fa-AF“ oder „de-x-leicht“.`,
  'translation.not-wanted': ({ tag, files }) =>
    `„${tag}“ steht nicht unter den Sprachen in workspace.json; ${files === 1 ? 'eine Übersetzung bleibt' : `${files} Übersetzungen bleiben`} unbeachtet. Nehmen Sie die Sprache dort auf oder legen Sie die Dateien beiseite.`,
  'edition.missing': ({ edition }) =>
    `Eine Ausgabe „${edition}“ gibt es in diesem Ordner nicht. Vielleicht wurde sie entfernt oder umbenannt; wählen Sie eine andere.`,
  'unit.no-source': ({ path }) =>
    `Es fehlt „${path}“, der deutsche Text zu den Dateien, die hier liegen. Stellen Sie die Datei wieder her oder legen Sie die übrigen beiseite.`,
  'front-matter.invalid': ({ fault }) => `Der Kopf des Kapitels zwischen den „---“-Zeilen lässt sich nicht lesen: ${FRONT_MATTER[fault]}`,
  'front-matter.property': ({ property, fault }) => `„${property}“ im Kopf des Kapitels ${PROPERTY[fault]}`,
  'front-matter.missing-title': () => 'Das Kapitel hat keinen Titel. Schreiben Sie oben zwischen zwei „---“-Zeilen „title: …“.',
  'markdown.too-deep': ({ limit }) =>
    `Listen oder Zitate sind tiefer als ${limit} Ebenen verschachtelt. Der Text bleibt, wie er geschrieben ist; machen Sie ihn flacher.`,
  'markdown.too-long': ({ limit }) =>
    `Dieser Absatz ist länger als ${limit} Zeichen oder besteht fast nur aus Sonderzeichen. Er wird so gedruckt, wie er dasteht; teilen Sie ihn.`,
  'markdown.html': ({ text }) => `HTML wird nicht ausgeführt und so gedruckt, wie es dasteht: ${text}`,
  'markdown.heading-level': ({ level, expected }) =>
    `Eine Überschrift der Ebene ${level} steht, wo Ebene ${expected} erwartet wird. Überspringen Sie keine Ebene.`,
  'markdown.unsupported': ({ what }) => `${UNSUPPORTED[what]} Der Text bleibt, wie er geschrieben ist.`,
  'directive.unknown': ({ name }) =>
    `„${name}“ ist kein Baustein, den Mappe kennt. Der Text bleibt, wie er geschrieben ist; prüfen Sie die Schreibweise.`,
  'directive.unclosed': ({ name }) => `Dem Baustein „${name}“ fehlt das schließende „:::“.`,
  'directive.attribute': ({ name, attribute, fault }) =>
    `Baustein „${name}“: „${attribute}“ ${ATTRIBUTE[fault]} Der Text bleibt, wie er geschrieben ist.`,
  'directive.content': ({ name }) =>
    `Der Baustein „${name}“ enthält genau eine Liste und sonst nichts. Der Text bleibt, wie er geschrieben ist.`,
  'link.scheme': ({ url }) => `Der Link „${url}“ beginnt nicht mit https, http, mailto oder tel und wird als Text gedruckt.`,
  'reference.chapter': ({ id }) => `Es gibt kein Kapitel „${id}“. Berichtigen Sie den Namen oder nehmen Sie die Stelle heraus.`,
  'reference.contact': ({ id }) => `Es gibt keinen Kontakt „${id}“. Berichtigen Sie den Namen oder nehmen Sie die Stelle heraus.`,
  'reference.offer': ({ id }) => `Es gibt kein Angebot „${id}“. Berichtigen Sie den Namen oder nehmen Sie die Stelle heraus.`,
  'reference.offer-tag': ({ tag }) => `Kein Angebot hat das Stichwort „${tag}“.`,
  'reference.fact': ({ path }) => `Es gibt keine Angabe „${path}“.`,
  'reference.language': ({ tag }) => `„${tag}“ steht nicht unter den Sprachen in workspace.json. Nehmen Sie die Sprache dort auf.`,
  'picture.missing': ({ source }) =>
    `Das Bild „${source}“ ist nicht im Ordner. Legen Sie es wieder hinein oder nehmen Sie es aus dem Text.`,
  'picture.no-alt': ({ source }) => `Das Bild „${source}“ hat keine Beschreibung. Sagen Sie in wenigen Worten, was es zeigt.`,
  'picture.not-a-picture': ({ source }) => `„${source}“ ist kein Bild, das sich drucken lässt. Nehmen Sie PNG, JPEG oder SVG.`,
  'picture.format': ({ source, format }) =>
    `Das Bild „${source}“ ist ein ${format}; gedruckt werden PNG, JPEG und SVG. Speichern Sie es in einem dieser Formate und tauschen Sie es aus.`,
  'picture.too-large': ({ source, megapixels, limit }) =>
    `Das Bild „${source}“ hat ${megapixels} Millionen Bildpunkte, höchstens ${limit} sind möglich. Verkleinern Sie es.`,
  'picture.unsafe': ({ source, part }) =>
    `Das Bild „${source}“ enthält ${part} und wird deshalb nicht gedruckt. Speichern Sie es im Zeichenprogramm als „einfaches SVG“ ohne Verweise und Skripte.`,
  'picture.blurred': ({ source, dpi, wanted }) =>
    `Das Bild „${source}“ wird auf jedem Papier unscharf: Es hat in dieser Größe ${dpi} Pixel je Zoll, ${wanted} sind das Mindeste. Nehmen Sie die Aufnahme in voller Größe oder eine Zeichnung (SVG).`,
  'picture.coarse': ({ source, page, dpi, wanted }) =>
    `${source === null ? 'Ein Bild in einer Zeichnung' : `Das Bild „${source}“`} auf Seite ${page} wird in dieser Größe grob: Es hat ${dpi} statt ${wanted} Pixel je Zoll. Nehmen Sie die Aufnahme in voller Größe oder eine Zeichnung (SVG).`,
  'picture.transparent': ({ source, chapter }) =>
    `Durch das Bild „${source}“${chapter === null ? '' : ` im Kapitel „${chapter}“`} scheint der Grund. Manche Druckereien nehmen das nicht an. Speichern Sie es mit weißem Grund oder fragen Sie die Druckerei, ob sie PDF/X-4 mit Transparenz druckt.`,
  'font.no-glyph': ({ character, codePoint, word, chapter }) =>
    `Das Zeichen „${character}“ (U+${codePoint}) im Wort „${word}“ in „${chapter}“ gibt es in keiner unserer Schriften. Ersetzen Sie es durch ein anderes Zeichen oder ein Wort.`,
  'format.too-long': ({ format, taken, limit, lines, words, chapter }) =>
    `Der Text ist zu lang für ${FORMATS_DE[format]}: Er braucht ${placesDe(format, taken)}, Platz ist für ${limit}. Zu viel sind etwa ${countDe(lines, 'Zeile', 'Zeilen')} (rund ${countDe(words, 'Wort', 'Wörter')})${chapter === null ? '' : `; voll ist das Blatt im Kapitel „${chapter}“`}. Kürzen Sie den Text, nehmen Sie ein Kapitel heraus oder wählen Sie ein größeres Format.`,
  'format.imprint-too-long': ({ format, lines }) =>
    `Das Impressum passt nicht auf seine Seite (${FORMATS_DE[format]}): Es hat etwa ${countDe(lines, 'Zeile', 'Zeilen')} zu viel. Kürzen Sie es oder nehmen Sie den Kontakt im Impressum heraus.`,
  'format.pdf-only': ({ format }) => `Für ${FORMATS_DE[format]} gibt es nur die PDF-Datei, keine Word-Datei.`,
  'format.no-tasks': ({ edition }) =>
    `In den Kapiteln der Checkliste „${edition}“ steht keine Liste zum Abhaken. Fügen Sie eine ein (im Quelltext: „- [ ]“ am Anfang jeder Zeile) oder wählen Sie andere Kapitel.`,
  'typeset.refused': ({ detail }) =>
    `Die Seiten lassen sich an dieser Stelle nicht setzen (${detail}). Vereinfachen Sie den Text an dieser Stelle; bleibt es dabei, melden Sie uns den Fall.`,
  'booklet.format': ({ format }) =>
    `Zum Falten am Bürodrucker (A5 auf A4) eignen sich nur Hefte in A5, nicht ${FORMATS_DE[format]}. Stellen Sie die Ausgabe auf das Heft A5 um oder drucken Sie die PDF Seite für Seite.`,
  'typeset.time-limit': ({ seconds }) =>
    `Die Seiten waren nach ${seconds} Sekunden nicht fertig, der Druck wurde abgebrochen; es wurde nichts geschrieben. Teilen Sie die Ausgabe oder sehr lange Tabellen auf.`,
  'typeset.crashed': ({ detail }) =>
    `Das Satzprogramm ist abgestürzt (${detail}); es wurde nichts geschrieben. Versuchen Sie es erneut; bleibt es dabei, melden Sie uns den Fall.`,
  'call.unknown': ({ call }) => `Das Programm kennt den Aufruf „${call}“ nicht. Laden Sie die Seite neu.`,
  'call.invalid': ({ call, detail }) => `Der Aufruf „${call}“ passt nicht zum Programm (${detail}). Laden Sie die Seite neu.`,
  'call.failed': ({ call }) =>
    `Bei „${call}“ ist ein Fehler aufgetreten, der nicht vorkommen darf; Einzelheiten stehen im Protokoll. Versuchen Sie es erneut.`,
  'import.page-missing': ({ file }) => `Die Baumdatei nennt „${file}“, das nicht im Ordner liegt. Die Seite fällt weg.`,
  'import.page-unlisted': ({ file }) => `Die Baumdatei nennt „${file}“ nicht. Die Seite steht am Ende.`,
  'import.remote-picture': ({ source }) =>
    `Das Bild „${source}“ liegt im Internet und kann nicht gedruckt werden; an seiner Stelle steht seine Beschreibung mit der Adresse. Soll es gedruckt werden, legen Sie es in media/ ab.`,
  'import.too-long': ({ language }) =>
    `Die Seite und ihre Fassung in der Sprache ${name(language)} sind zu lang, um ihre Absätze einander zuzuordnen. Teilen Sie beide und wiederholen Sie den Import.`,
  'import.left-behind': ({ what }) => `Zurückgelassen, weil es keine Wörter enthält: ${what}.`,
  'import.sentence-table': () =>
    'Die erste Zeile nennt keine Sprachen. Nötig sind Spalten, durch Tabulatoren getrennt, mit „de“ und mindestens einer weiteren Sprache, etwa „ar“.',
  'import.no-pages': ({ folder }) => `In „${folder}“ liegt keine Markdown-Datei (.md). Wählen Sie den Ordner mit den Seiten.`,
  'gate.no-chapters': ({ edition }) => `„${edition}“ hat kein Kapitel, das gedruckt werden kann. Nehmen Sie Kapitel in die Ausgabe auf.`,
  'gate.nothing-ready': ({ edition, language }) =>
    `${name(language)}: Kein Kapitel von „${edition}“ ist fertig, es bliebe nichts übrig. Übersetzen Sie ein Kapitel oder wählen Sie einen anderen Umgang mit unfertigen Texten.`,
  'gate.chapter-empty': ({ chapter, language }) =>
    `${language === null ? '' : `${name(language)}: `}„${chapter}“ hat ${language === null ? 'noch keinen Text' : 'keinen Text für diese Sprache'} und wird nicht gedruckt. Schreiben Sie ihn oder nehmen Sie das Kapitel aus der Ausgabe.`,
  'gate.chapter-not-ready': ({ language, chapter, consequence, ...counts }) =>
    `${name(language)}: ${unready(counts)} in „${chapter}“. ${CONSEQUENCES[consequence]}`,
  'gate.texts-not-ready': ({ language, kind, name: thing, consequence, ...counts }) =>
    `${name(language)}: ${unready(counts)} ${KINDS[kind]} „${thing}“. ${consequence === 'stop' ? CONSEQUENCES.stop : 'Diese Wörter werden auf Deutsch gedruckt.'}`,
  'gate.numbers-differ': ({ language, name: thing, count, number }) =>
    `${name(language)}: In „${thing}“ stehen in ${count === 1 ? 'einem Text' : `${count} Texten`} andere Zahlen als im Deutschen, zum Beispiel ${number}. Vergleichen Sie beides, bevor Sie drucken.`,
  'gate.contact-unconfirmed': ({ name: contact, since }) =>
    since === null
      ? `Den Kontakt „${contact}“ hat noch niemand geprüft. Rufen Sie dort an und vermerken Sie ihn als geprüft.`
      : `Der Kontakt „${contact}“ ist seit ${dateDe(since)} nicht geprüft. Rufen Sie dort an und vermerken Sie ihn als geprüft.`,
  'gate.chapter-review-due': ({ chapter, since }) =>
    since === null
      ? `Das Kapitel „${chapter}“ wurde noch nie geprüft. Lesen Sie es durch und vermerken Sie es als geprüft.`
      : `Das Kapitel „${chapter}“ wurde zuletzt am ${dateDe(since)} geprüft und ist fällig. Lesen Sie es durch und vermerken Sie es als geprüft.`,
  'gate.offer-over': ({ offer }) => `Das Angebot „${offer}“ ist vorbei. Geben Sie ihm neue Termine oder nehmen Sie es heraus.`,
  'icon.unknown': ({ icon }) => `Ein Symbol „${icon}“ gibt es nicht; es wird keines gedruckt. Die Namen stehen in docs/chapters.md.`,
  'gate.colour-unreadable': ({ colour, part, printed }) =>
    `In der Farbe ${colour} ${part === null ? '' : `des Teils „${part}“ `}kann niemand lesen. Gedruckt wird sie dunkler, als ${printed}. Wählen Sie eine dunklere.`,
  'gate.word-too-long': ({ word, letters, line, chapter }) =>
    `Das Wort „${word}“ in „${chapter}“ hat ${letters} Buchstaben, auf seine Zeile passen etwa ${line}. Es wird irgendwo getrennt oder steht über den Rand. Schreiben Sie es mit Bindestrich, in mehreren Wörtern oder nehmen Sie ein kürzeres.`,
  'gate.table-too-wide': ({ chapter, columns, format }) =>
    `Eine Tabelle in „${chapter}“ ist mit ihren ${columns} Spalten zu breit für ${FORMATS_DE[format]}; Zeiten und Nummern brechen dort um, und lange Wörter stehen über den Rand ihrer Spalte. Nehmen Sie Spalten heraus oder machen Sie zwei Tabellen daraus.`,
  'gate.labels-missing': ({ language, count }) =>
    `${name(language)}: Mappe kennt ${count} seiner gedruckten Wörter in dieser Sprache nicht und druckt sie auf Deutsch.`,
};

const CONSEQUENCES = {
  stop: 'Diese Sprache wird erst gedruckt, wenn das erledigt ist.',
  'leave-out': 'Das Kapitel wird weggelassen.',
  german: 'Gedruckt wird der deutsche Text in Grau, mit einem Satz, der sagt, warum.',
} as const;

const KINDS = { contact: 'beim Kontakt', offer: 'beim Angebot', edition: 'bei der Ausgabe' } as const;

const name = (tag: string): string => findLanguage(tag)?.nameDe ?? tag;

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
    [missing, missing === 1 ? 'fehlt' : 'fehlen'],
    [outdated, 'veraltet'],
    [draft, draft === 1 ? 'nur Entwurf' : 'nur Entwürfe'],
    [unreviewed, 'noch nicht geprüft'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  return said
    .map(([count, state], index) => (index === 0 ? `${count} ${count === 1 ? 'Absatz' : 'Absätze'} ${state}` : `${count} ${state}`))
    .join(', ');
}
