import type { Cost } from '../../model/offer.ts';
import { fillLabel, labelRuns } from '../labels/label-runs.ts';
import { labelsOf } from '../labels/labels-of.ts';
import type { Run } from '../print-document.ts';
import { bracketedRuns, factRun, joinRuns } from '../runs.ts';
import type { UnitFactContext } from './fact-context.ts';
import { priceText } from './price-text.ts';
import { translatedRuns } from './translated-runs.ts';

/** "5,00 € pro Monat (für Kinder kostenlos)" */
export function costRuns(cost: Cost, context: UnitFactContext): readonly Run[] {
  const { language } = context;
  const note = cost.note === undefined ? [] : bracketedRuns(translatedRuns(cost.note, context), language);
  return joinRuns(amountRuns(cost, context), note);
}

function amountRuns(cost: Cost, { language }: UnitFactContext): readonly Run[] {
  const labels = labelsOf(language);
  if (cost.kind === 'free') return labelRuns(labels.free);
  const price = [factRun(priceText(cost.amount, language))];
  if (cost.per === undefined) return price;
  const per = { course: labels.perCourse, month: labels.perMonth, hour: labels.perHour, visit: labels.perVisit, year: labels.perYear };
  return fillLabel(per[cost.per], { price });
}
