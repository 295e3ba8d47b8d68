/** The time, from outside: tests bring their own. */
export interface Clock {
  now(): Date;
}
