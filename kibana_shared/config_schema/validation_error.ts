import { messageAt, type SchemaTypeError } from './schema_type_error';

/** What `validate` throws: one message that names the key, below the namespace where one is given. */
export class ValidationError extends Error {
  readonly path: readonly string[];

  constructor(error: SchemaTypeError, namespace?: string) {
    const path = namespace === undefined ? error.path : [namespace, ...error.path];
    super(messageAt(path, error.message));
    this.name = 'ValidationError';
    this.path = path;
  }
}
