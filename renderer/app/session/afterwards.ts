/**
 * What follows the answer to a `mutateAsync`, also when by then the room is left in which it was asked: what is given to `mutate` is
 * dropped with its component. What went wrong is in the mutation's own `error`.
 */
export function afterwards<Answer>(asked: Promise<Answer>, follow: (answer: Answer) => void): void {
  void asked.then(follow, () => {});
}
