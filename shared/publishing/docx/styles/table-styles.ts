import { RULE } from './look.ts';
import type { Look } from './look.ts';

/** Table style with a header row on the town's colour, every other row tinted, rules between rows. */
export function tableStyles(look: Look): string {
  const fill = (colour: string): string => `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colour}"/></w:tcPr>`;
  const margin = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    '<w:style w:type="table" w:customStyle="1" w:styleId="MappeTable"><w:name w:val="Mappe Tabelle Rahmen"/><w:basedOn w:val="TableNormal"/><w:qFormat/>',
    '<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>',
    `<w:bottom w:val="single" w:sz="8" w:space="0" w:color="${look.primary}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`,
    `</w:tblBorders><w:tblCellMar>${margin('top', 20)}${margin('left', 100)}${margin('bottom', 20)}${margin('right', 100)}</w:tblCellMar></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow">${fill(look.primary)}</w:tblStylePr>`,
    `<w:tblStylePr w:type="band2Horz">${fill(look.tint)}</w:tblStylePr>`,
    '</w:style>',
  ].join('');
}
