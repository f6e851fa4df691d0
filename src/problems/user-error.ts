/**
 * An error that the person at the keyboard can mend: its message is one whole sentence which names
 * what is wrong and what to do. It is printed as it is, without a stack; every other error is a
 * fault of our own (scripts/explain-error.ts).
 */
export class UserError extends Error {
  override name = 'UserError';
}
