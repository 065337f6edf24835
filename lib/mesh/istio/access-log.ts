/** What proxies write of each request, to the output of their container. */
export enum AccessLog {
  /** A line of JSON, which collectors of logs take apart. */
  JSON = 'JSON',
  /** A line of text for people. */
  TEXT = 'TEXT',
  /** Nothing. */
  NONE = 'NONE',
}
