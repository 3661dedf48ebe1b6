/** An effect that failed for a reason users know; the machine shows it as the waiting reason. */
export class OperationError extends Error {
  override readonly name = 'OperationError';
  readonly reason: string;

  constructor(reason: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
