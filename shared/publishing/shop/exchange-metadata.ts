/**
 * The typesetter's metadata (XMP) with what PDF/X-4 wants besides (ISO 15930-7, 6.14 and 6.15): the version of the standard,
 * that nothing is trapped yet, when the metadata was made, and a version of the document.
 */
export function exchangeMetadata(xmp: string): string {
  const made = /<xmp:ModifyDate>([^<]*)</.exec(xmp)?.[1] ?? '';
  const added = [
    '<pdfxid:GTS_PDFXVersion xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">PDF/X-4</pdfxid:GTS_PDFXVersion>',
    '<pdf:Trapped>False</pdf:Trapped>',
    `<xmp:MetadataDate>${made}</xmp:MetadataDate>`,
    '<xmpMM:VersionID>1</xmpMM:VersionID>',
  ];
  return xmp
    .replace('<xmpMM:RenditionClass>proof<', '<xmpMM:RenditionClass>default<')
    .replace('</rdf:Description>', `${added.join('')}</rdf:Description>`);
}
