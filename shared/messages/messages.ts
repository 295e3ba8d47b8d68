import type { ProblemCode, ProblemData } from '../model/problem.ts';

/** One sentence per code that says what is wrong and what to do. `called` = what people call the text in that file, where it is known. */
export type Messages = { readonly [Code in ProblemCode]: (data: ProblemData[Code], called: string | null) => string };
