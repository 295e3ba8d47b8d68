import { expect, it } from 'vitest';
import { readAudit } from './read-audit.ts';

const report = (vulnerabilities: object): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

it('names the packages with a serious hole, and counts the others', () => {
  const printed = report({
    'a-package': { name: 'a-package', severity: 'critical', range: '<1.2.3', via: [] },
    another: { name: 'another', severity: 'high', range: '*', via: [] },
    small: { name: 'small', severity: 'moderate', range: '<2', via: [] },
  });
  expect(readAudit(printed)).toEqual({ answered: true, holes: ['a-package <1.2.3: critical', 'another *: high'], lesser: 1 });
});

it('has an answer where nothing is known against anything', () => {
  expect(readAudit(report({}))).toEqual({ answered: true, holes: [], lesser: 0 });
});

it.each([
  [
    '{"message":"405 Method Not Allowed - POST https://registry.example/","error":{}}',
    '405 Method Not Allowed - POST https://registry.example/',
  ],
  ['', 'no report'],
  ['npm error', 'no report'],
  ['{}', 'no report'],
  ['{"auditReportVersion":2}', 'no report'],
])('takes %s for no answer', (printed, reason) => {
  expect(readAudit(printed)).toEqual({ answered: false, reason });
});
