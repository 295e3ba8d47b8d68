import { BuilderElement, TextRun } from 'docx';
import type { IRunOptions } from 'docx';

/** The marks around a field's instruction and its result (ECMA-376 part 1, section 17.16.18). */
export function fieldMark(type: 'begin' | 'separate' | 'end', look: IRunOptions = {}): TextRun {
  return new TextRun({
    ...look,
    children: [new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })],
  });
}

/** Only ever called with text of our own: nothing that a user wrote becomes an instruction. */
export function instruction(text: string, look: IRunOptions = {}): TextRun {
  const element = new BuilderElement({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } });
  element.addChildElement(` ${text} `);
  return new TextRun({ ...look, children: [element] });
}
