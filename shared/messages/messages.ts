import type { ProblemCode, ProblemData } from '../model/problem.ts';

/** One sentence per code that says what is wrong and what to do. */
export type Messages = { readonly [Code in ProblemCode]: (data: ProblemData[Code]) => string };
