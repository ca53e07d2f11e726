/** The workbench cannot start; the message is one clear sentence that says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
