/** A file that cannot be imported as it is; the message says what to do about it. */
export class ImportError extends Error {
  override name = 'ImportError'
}
