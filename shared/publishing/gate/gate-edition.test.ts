import { describe, expect, it } from 'vitest';
import { messageOf, type InterfaceLanguage } from '../../messages/message-of.ts';
import { chapterFile, translated, translationFile, workspaceOf, type FolderFiles } from '../../testing/folder-files.ts';
import { addMonths } from './freshness.ts';
import { gateEdition, type GateReport } from './gate-edition.ts';

const edition = { version: 1, title: 'Wegweiser', format: 'a4', languages: ['de', 'ar', 'en'], contents: [{ chapter: 'wohnen' }] };
const ready = { 'editions/heft.ar.json': translationFile({ Wegweiser: 'دليل' }) };

async function gate(language: string, files: FolderFiles): Promise<GateReport> {
  const workspace = await workspaceOf(['ar', 'en'], { 'editions/heft.json': edition, ...ready, ...files });
  const heft = workspace.editions.get('heft');
  if (!heft) throw new Error('The edition was not read.');
  return gateEdition(workspace, 'heft', heft, language, '2026-11-23');
}

/** A text without a word to translate. */
const qrCode = '::qr{url="https://www.neustadt.example"}';
const said = ({ findings }: GateReport, language: InterfaceLanguage): readonly string[] =>
  findings.map((finding) => messageOf(finding, language));

/** Three paragraphs whose German changed, one that is new, one draft. */
const unready: FolderFiles = {
  'chapters/wohnen/chapter.md': chapterFile(
    'Wohnen',
    [
      'Die Miete zahlen Sie jeden Monat.',
      'Die Kaution bekommen Sie später zurück.',
      'Den Vertrag lesen Sie genau durch.',
      'Ganz neu geschrieben ist dieser Absatz.',
      'Das ist ein Entwurf.',
    ].join('\n\n'),
  ),
  'chapters/wohnen/ar.json': {
    version: 1,
    segments: Object.fromEntries([
      translated('Wohnen', 'السكن'),
      translated('Die Miete zahlen Sie jedes Jahr.', 'أ'),
      translated('Die Kaution bekommen Sie sofort zurück.', 'ب'),
      translated('Den Vertrag lesen Sie bitte durch.', 'ج'),
      translated('Das ist ein Entwurf.', 'د', 'draft'),
    ]),
  },
};
const only = (...sources: readonly number[]): FolderFiles => {
  const body = ['Die Miete zahlen Sie jeden Monat.', 'Die Kaution bekommen Sie später zurück.', 'Den Vertrag lesen Sie genau durch.'];
  return { ...unready, 'chapters/wohnen/chapter.md': chapterFile('Wohnen', sources.map((index) => body[index]).join('\n\n')) };
};

describe('the print gate', () => {
  it('says in plain words what is outdated, and where', async () => {
    const report = await gate('ar', only(0, 1, 2));
    expect(said(report, 'de')[0]).toMatch(/^Arabisch: 3 Absätze veraltet in „Wohnen“\./);
    expect(said(report, 'en')[0]).toMatch(/^Arabic: 3 paragraphs outdated in “Wohnen”\./);
    expect(said(await gate('ar', only(0)), 'de')[0]).toMatch(/^Arabisch: 1 Absatz veraltet in „Wohnen“\./);
  });

  it('warns of a translation that would be printed with another number, and leads to it', async () => {
    const body =
      'Melden Sie sich in 14 Tagen an.\n\nDer Notruf ist 112, [hier](https://a.example/2026).\n\nSie haben zwei Wochen, bis 17:30 Uhr. 68.000 Menschen leben hier.';
    const files = (paragraphs: readonly (readonly [string, string])[]): FolderFiles => ({
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', body),
      'chapters/wohnen/ar.json': translationFile({ Wohnen: 'السكن', ...Object.fromEntries(paragraphs) }),
    });
    const [notice = '', call = '', late = ''] = body.split('\n\n');
    const right = [
      [notice, 'سجّلوا خلال ١٤ يومًا.'],
      [call, 'الطوارئ 112، [هنا](https://a.example/2026).'],
      [late, 'لديكم 2 أسبوعان حتى 17.30 (17:30). 68 000.'],
    ] as const;
    const codes = (report: GateReport) => report.findings.map(({ code }) => code);
    expect(codes(await gate('ar', files(right)))).toEqual([]);
    const report = await gate('ar', files([[notice, 'سجّلوا خلال 41 يومًا.'], ...right.slice(1)]));
    expect(report).toMatchObject({ passes: true, findings: [{ code: 'gate.numbers-differ', at: { path: 'chapters/wohnen/ar.json' } }] });
    expect(said(report, 'de')).toEqual([
      'Arabisch: In „Wohnen“ stehen in einem Text andere Zahlen als im Deutschen, zum Beispiel 14. Vergleichen Sie beides, bevor Sie drucken.',
    ]);
  });

  it('counts every reason of its own', async () => {
    const report = await gate('ar', unready);
    expect(report.findings).toMatchObject([
      { code: 'gate.chapter-not-ready', data: { language: 'ar', chapter: 'Wohnen', missing: 1, outdated: 3, draft: 1, unreviewed: 0 } },
    ]);
    expect(said(report, 'de')[0]).toContain('1 Absatz fehlt, 3 veraltet, 1 nur Entwurf in „Wohnen“');
  });

  it('stops where the edition says so, and lets German or leaving out pass with a warning', async () => {
    for (const notReady of ['stop', 'german'] as const) {
      const report = await gate('ar', { ...unready, 'editions/heft.json': { ...edition, notReady } });
      expect(report.passes).toBe(notReady !== 'stop');
      expect(report.findings).toMatchObject([{ severity: notReady === 'stop' ? 'error' : 'warning', data: { consequence: notReady } }]);
    }
    const report = await gate('ar', {
      ...unready,
      'editions/heft.json': { ...edition, contents: [{ chapter: 'wohnen' }, { chapter: 'arbeit' }], notReady: 'leave-out' },
      'chapters/arbeit/chapter.md': chapterFile('Arbeit', qrCode),
      'chapters/arbeit/ar.json': translationFile({ Arbeit: 'العمل' }),
    });
    expect(report).toMatchObject({ passes: true, findings: [{ severity: 'warning', data: { consequence: 'leave-out' } }] });
    expect(said(report, 'de')[0]).toContain('Das Kapitel wird weggelassen.');
  });

  it('refuses an edition of which nothing would be left, and one without chapters', async () => {
    const nothing = await gate('ar', { ...unready, 'editions/heft.json': { ...edition, notReady: 'leave-out' } });
    expect(nothing.passes).toBe(false);
    expect(said(nothing, 'de')[0]).toMatch(/^Arabisch: Kein Kapitel von „Wegweiser“ ist fertig/);
    const empty = await gate('de', { 'editions/heft.json': { ...edition, contents: [] } });
    expect(empty).toMatchObject({ passes: false, findings: [{ code: 'gate.no-chapters', at: { path: 'editions/heft.json' } }] });
  });

  it('names a chapter that has no text, or none for the language, and what is then done', async () => {
    const contents = [
      { chapter: 'wohnen' },
      { chapter: 'steuern' },
      { chapter: 'rente' },
      { chapter: 'geld' },
      { chapter: 'konto', level: 2 },
    ];
    const files = {
      'editions/heft.json': { ...edition, contents },
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', qrCode),
      'chapters/wohnen/ar.json': translationFile({ Wohnen: 'السكن' }),
      'chapters/steuern/chapter.md': chapterFile('Steuern', '---'),
      'chapters/rente/chapter.md': chapterFile('Rente', ':::only{lang=de}\nIhre Rente.\n:::'),
      'chapters/geld/chapter.md': chapterFile('Geld', ''),
      'chapters/geld/ar.json': translationFile({ Geld: 'المال' }),
      'chapters/konto/chapter.md': chapterFile('Konto', qrCode),
      'chapters/konto/ar.json': translationFile({ Konto: 'الحساب' }),
    };
    expect(said(await gate('de', files), 'de')).toEqual([
      '„Steuern“ hat noch keinen Text und wird nicht gedruckt. Schreiben Sie ihn oder nehmen Sie das Kapitel aus der Ausgabe.',
    ]);
    const report = await gate('ar', files);
    expect(said(report, 'en')).toEqual([
      '“Steuern” has no text yet and is not printed. Write it or take the chapter out of the edition.',
      'Arabic: “Rente” has no text for this language and is not printed. Write it or take the chapter out of the edition.',
    ]);
    expect(report.findings[1]).toMatchObject({ severity: 'warning', at: { path: 'chapters/rente/chapter.md' } });
    const alone = { 'editions/heft.json': { ...edition, contents: [{ chapter: 'steuern' }] } };
    const nothing = await gate('de', { ...files, ...alone });
    expect(nothing).toMatchObject({ passes: false, findings: [{ code: 'gate.no-chapters' }, { code: 'gate.chapter-empty' }] });
  });

  it('asks nothing of German, which is printed as it was written', async () => {
    expect(await gate('de', unready)).toMatchObject({ passes: true, findings: [] });
  });

  it('does not wait for a chapter that the language does not want', async () => {
    const files = {
      'editions/heft.json': { ...edition, contents: [{ chapter: 'wohnen' }, { chapter: 'arbeit' }] },
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Text.'),
      'chapters/wohnen/ar.json': { version: 1, wanted: false, segments: {} },
      'chapters/arbeit/chapter.md': chapterFile('Arbeit', qrCode),
      'chapters/arbeit/ar.json': translationFile({ Arbeit: 'العمل' }),
    };
    expect(await gate('ar', files)).toMatchObject({ passes: true, findings: [] });
  });

  it('counts what a second person has not approved only where the language wants that', async () => {
    const settings = {
      mappe: 'workspace',
      version: 1,
      place: { name: 'Neustadt' },
      languages: [{ tag: 'ar', review: true }, { tag: 'en' }],
    };
    const texts = { Wohnen: 'x', 'Ein Satz.': 'y' };
    const files = {
      'workspace.json': settings,
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Ein Satz.'),
      'chapters/wohnen/ar.json': translationFile(texts),
      'chapters/wohnen/en.json': translationFile(texts),
      'editions/heft.ar.json': translationFile({ Wegweiser: 'x' }, 'approved'),
      'editions/heft.en.json': translationFile({ Wegweiser: 'x' }),
    };
    expect(await gate('en', files)).toMatchObject({ findings: [] });
    expect(said(await gate('ar', files), 'de')[0]).toMatch(/^Arabisch: 2 Absätze noch nicht geprüft in „Wohnen“/);
  });

  it('names contacts, offers and the edition itself where their own words are not ready', async () => {
    const report = await gate('ar', {
      'editions/heft.ar.json': translationFile({}),
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', '::contact{id=amt}\n\n::offers{tag=kurs}'),
      'chapters/wohnen/ar.json': translationFile({ Wohnen: 'السكن' }),
      'contacts/amt.json': { version: 1, name: 'Amt', note: 'Bitte klingeln', checked: { on: '2026-11-01', by: 'Büro' } },
      'offers/kurs.json': { version: 1, title: 'Sprachkurs', tags: ['kurs'] },
    });
    expect(report.findings.map(({ data }) => 'kind' in data && [data.kind, data.name])).toEqual([
      ['edition', 'Wegweiser'],
      ['contact', 'Amt'],
      ['offer', 'Sprachkurs'],
    ]);
    expect(report.passes).toBe(false);
    expect(said(report, 'de')[1]).toMatch(/1 Absatz fehlt beim Kontakt „Amt“\. Diese Sprache wird erst gedruckt/);
  });
});

describe('freshness', () => {
  const chapter = (head: string): FolderFiles => ({ 'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Text :fact[amt.phone].', head) });
  const phones = [{ number: '07721 82-1' }];

  it('names contacts that nobody has checked for a year, or past the day that was set, also where one fact alone is printed', async () => {
    const report = async (checked: object | undefined): Promise<readonly string[]> =>
      said(await gate('de', { ...chapter(''), 'contacts/amt.json': { version: 1, name: 'Amt', phones, checked } }), 'de');
    expect(await report({ on: '2023-02-28', by: 'Büro' })).toEqual([
      'Der Kontakt „Amt“ ist seit 28.02.2023 nicht geprüft. Rufen Sie dort an und vermerken Sie ihn als geprüft.',
    ]);
    expect(await report(undefined)).toMatchObject([expect.stringMatching(/hat noch niemand geprüft/)]);
    expect(await report({ on: '2025-11-24', by: 'Büro' })).toEqual([]);
    expect(await report({ on: '2025-11-23', by: 'Büro' })).toHaveLength(1);
    expect(await report({ on: '2023-02-28', by: 'Büro', next: '2027-01-01' })).toEqual([]);
    expect(await report({ on: '2026-11-01', by: 'Büro', next: '2026-11-20' })).toHaveLength(1);
  });

  it('names chapters whose check is due', async () => {
    const contact = { version: 1, name: 'Amt', phones, checked: { on: '2026-11-01', by: 'Büro' } };
    const report = async (head: string): Promise<readonly string[]> =>
      said(await gate('de', { ...chapter(head), 'contacts/amt.json': contact }), 'en');
    expect(await report('checked: 2026-05-23\nreview: 6\n')).toEqual([
      'The chapter “Wohnen” was last checked on 23 May 2026 and is due. Read it through and mark it as checked.',
    ]);
    expect(await report('checked: 2026-05-24\nreview: 6\n')).toEqual([]);
    expect(await report('review: 6\n')).toMatchObject([expect.stringMatching(/has never been checked/)]);
  });

  it('names offers that are over on the day of printing, and never stops for any of this', async () => {
    const offer = { version: 1, title: 'Fest', when: [{ kind: 'dates', dates: [{ date: '2026-11-22' }] }] };
    const report = await gate('de', {
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', '::offers{id=fest}'),
      'offers/fest.json': offer,
    });
    expect(said(report, 'de')).toEqual(['Das Angebot „Fest“ ist vorbei. Geben Sie ihm neue Termine oder nehmen Sie es heraus.']);
    expect(report.passes).toBe(true);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-23', 12, '2027-11-23'],
  ])('counts months as people do: %s + %i = %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});
