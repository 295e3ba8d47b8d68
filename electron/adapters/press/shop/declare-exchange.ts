import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { exchangeMetadata } from '../../../../shared/publishing/shop/exchange-metadata.ts';
import { PRINT_CONDITION, printProfile } from './print-profile.ts';

/** Says in the file what it is made for: output intent with its profile, metadata of PDF/X-4, no trapping done yet. */
export function declareExchange(document: PDFDocument): void {
  const { context, catalog } = document;
  const profile = deflateSync(printProfile());
  const profileDict = context.obj({ N: 4, Alternate: 'DeviceCMYK', Filter: 'FlateDecode', Length: profile.length });
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    DestOutputProfile: context.register(PDFRawStream.of(profileDict, profile)),
  });
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of(PRINT_CONDITION.identifier));
  intent.set(PDFName.of('OutputCondition'), PDFString.of(PRINT_CONDITION.description));
  intent.set(PDFName.of('RegistryName'), PDFString.of('http://www.color.org'));
  intent.set(PDFName.of('Info'), PDFString.of(PRINT_CONDITION.profileName));
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
  const { Info } = context.trailerInfo;
  const info = context.lookup(Info);
  if (info instanceof PDFDict) info.set(PDFName.of('Trapped'), PDFName.of('False'));
  const ref = catalog.get(PDFName.of('Metadata'));
  const stream = context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) throw new RangeError('A PDF without metadata');
  const metadata = new TextEncoder().encode(exchangeMetadata(new TextDecoder().decode(stream.getContents())));
  stream.dict.set(PDFName.of('Length'), PDFNumber.of(metadata.length));
  stream.dict.delete(PDFName.of('Filter'));
  catalog.set(PDFName.of('Metadata'), context.register(PDFRawStream.of(stream.dict, metadata)));
  // PDF/X asks for it; the same content has the same identifier.
  const identifier = PDFHexString.of(identifierOf(metadata));
  context.trailerInfo.ID ??= context.obj([identifier, identifier]);
}

function identifierOf(metadata: Uint8Array): string {
  return createHash('md5').update(metadata).digest('hex');
}
