import type { CommandError } from '../bindings/CommandError';
import type { ErrorCode } from '../bindings/ErrorCode';

/** A command that did not work; `message` is worded for the owner and may be empty. */
export class Failure extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'Failure';
    this.code = code;
  }
}

/** Whatever a command threw, as a {@link Failure}. */
export function failure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return isCommandError(thrown)
    ? new Failure(thrown.code, thrown.message)
    : new Failure('internal', '');
}

function isCommandError(thrown: unknown): thrown is CommandError {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    'message' in thrown &&
    typeof thrown.message === 'string'
  );
}
