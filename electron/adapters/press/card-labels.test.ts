import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/model/language.ts';
import { FONT_FAMILIES } from '../../../shared/publishing/fonts/font-families.ts';
import type { LabelKey } from '../../../shared/publishing/labels/label-texts.ts';
import { labelsOf } from '../../../shared/publishing/labels/labels-of.ts';
import { typstString } from '../../../shared/publishing/typst/typst-string.ts';
import { writeTypst } from '../../../shared/publishing/typst/write-typst.ts';
import { printDocumentSample } from '../../../shared/testing/print-document-sample.ts';
import { compilerHere } from '../../testing/typeset-here.ts';

const KEYS = [
  ...(['responsibleFor', 'address', 'postalAddress', 'phone', 'hotline', 'mobile', 'fax'] as const),
  ...(['mail', 'web', 'hours', 'people', 'languages', 'note'] as const),
] satisfies readonly LabelKey[];

/** How many lines each label of a card takes in the column that it has at most, set as the template sets it. */
function linesOf(language: string, direction: 'ltr' | 'rtl', format: 'a4' | 'a5'): ReadonlyMap<string, number> {
  const document = { ...printDocumentSample('de'), language, direction, format };
  const rare = FONT_FAMILIES.filter((family) => family.rare);
  const labels = labelsOf(language);
  const rows = KEYS.map((key) => `${key}: lines-of(${typstString(labels[key].text)}),`);
  const main = `#import "/template/mappe.typ": *
#show: edition
#set text(size: 0.93em)
#let lines-of(name) = calc.round(measure(width: label-width, par(leading: 0pt, label-text(black, name))).height / measure(label-text(black, name)).height)
#context [#metadata((${rows.join(' ')}))<mappe-anchors>]`;
  const job = writeTypst(document, new Map(), rare);
  const { anchors, messages } = compilerHere.typeset({ ...job, files: new Map([...job.files, [job.main, main]]) });
  expect(messages).toEqual([]);
  return anchors;
}

it.each(LANGUAGES.map(({ tag, direction }) => [tag, direction] as const))(
  'sets each label of a card in two lines at most (%s)',
  (tag, direction) => {
    for (const format of ['a4', 'a5'] as const) {
      const lines = linesOf(tag, direction, format);
      expect(lines.size).toBe(KEYS.length);
      expect([...lines].filter(([, count]) => count > 2)).toEqual([]);
    }
  },
);
