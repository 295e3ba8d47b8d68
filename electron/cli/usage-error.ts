/** The command line asks for something that is not there, said in the user's words. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
