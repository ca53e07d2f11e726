/** A KQL text that cannot be read; the message shows where. */
export class KQLSyntaxError extends Error {
  readonly shortMessage: string;

  constructor(expectation: string, expression: string, position: number) {
    super(`${expectation}\n${expression}\n${'-'.repeat(position)}^`);
    this.name = 'KQLSyntaxError';
    this.shortMessage = expectation;
  }
}
