/** A file that a machine fetches when it boots: its version is in the address, and its checksum is known beforehand. */
export interface Download {
  /** Where it is from: `https://github.com/k3s-io/k3s/releases/download/v1.35.6%2Bk3s1/k3s`. */
  readonly url: string;
  /** SHA-256 of the file: 64 hexadecimal digits. */
  readonly sha256: string;
  /** Absolute path that it is put to. */
  readonly path: string;
  /**
   * Octal mode.
   * @default 0644
   */
  readonly permissions?: string;
  /**
   * Folder that it is unpacked to, as a tar archive of any compression.
   * @default - it is left as it is
   */
  readonly unpack?: string;
}

/**
 * The unit that has fetched every download of a machine: what needs one is `After=` it and `Requires=` it.
 * @internal
 */
export const FETCH_UNIT = 'cloudserve-fetch.service';
