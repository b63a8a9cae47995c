/** A failure a person can cause or must be told of: `code` is a key in namespace `errors`. */
export class MessageError extends Error {
  constructor(
    readonly code: string,
    readonly detail?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}
