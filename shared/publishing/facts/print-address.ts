import type { Address } from '../../model/contact.ts';
import type { PrintLine, Run } from '../print-document.ts';
import { factRun, LONGEST_UNBROKEN } from '../runs.ts';
import type { UnitFactContext } from './fact-context.ts';
import { translatedRuns } from './translated-runs.ts';

/** "Auf der Steig 6, 78052 Lindenbrück" */
function addressText(address: Address): string {
  return `${address.street}, ${address.postcode} ${address.city}`;
}

/** The address in running text, one fact. */
export function addressRuns(address: Address): readonly Run[] {
  return [factRun(addressText(address))];
}

/** Its label, street and town on one line where they fit and on two where not, then floor and room. */
export function addressLines(address: Address, context: UnitFactContext): readonly PrintLine[] {
  const whole = addressText(address);
  const place = whole.length <= LONGEST_UNBROKEN ? [whole] : [address.street, `${address.postcode} ${address.city}`];
  return [
    ...(address.label === undefined ? [] : [translatedRuns(address.label, context, { strong: true })]),
    ...place.map((text) => [factRun(text)]),
    ...(address.detail === undefined ? [] : [translatedRuns(address.detail, context)]),
  ].map((runs) => ({ lead: null, runs }));
}
