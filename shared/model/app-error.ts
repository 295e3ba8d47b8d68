import type { FilePlace, Problem, ProblemCode, ProblemData } from './problem.ts';
import { problem } from './problem.ts';

/** An expected failure: says what is wrong as a `Problem`. Any other exception is a bug. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly problem: Problem;

  constructor(cause: Problem, options?: ErrorOptions) {
    super(cause.code, options);
    this.problem = cause;
  }

  get code(): ProblemCode {
    return this.problem.code;
  }
}

/** `throw appError('file.conflict', { path })` */
export function appError<Code extends ProblemCode>(
  code: Code,
  data: ProblemData[Code],
  at: FilePlace | null = null,
  options?: ErrorOptions,
): AppError {
  return new AppError(problem(code, data, at), options);
}
