import { z } from 'zod';

/** What the registry says of the packages of the lock file. */
export type Audit =
  | { readonly answered: false; readonly reason: string }
  /** `holes`: packages with a known hole that is serious, and how serious. */
  | { readonly answered: true; readonly holes: readonly string[]; readonly lesser: number };

const reportSchema = z.object({
  auditReportVersion: z.number(),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string().default('') })),
});
const refusalSchema = z.object({ message: z.string() });

const SERIOUS: ReadonlySet<string> = new Set(['high', 'critical']);

/** Reads what `npm audit --json` printed. Whatever is no report is no answer: a registry that is away must not look like a hole. */
export function readAudit(printed: string): Audit {
  const json = parsed(printed);
  const { data: report } = reportSchema.safeParse(json);
  if (!report) return { answered: false, reason: refusalSchema.safeParse(json).data?.message ?? 'no report' };
  const found = Object.entries(report.vulnerabilities);
  const holes = found.filter(([, { severity }]) => SERIOUS.has(severity));
  return {
    answered: true,
    holes: holes.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`),
    lesser: found.length - holes.length,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
