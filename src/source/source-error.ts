/** Something that was asked for cannot be read: exit code 2. `help` says what to do. */
export class SourceError extends Error {
  readonly help: string;

  constructor(message: string, help: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SourceError';
    this.help = help;
  }
}
