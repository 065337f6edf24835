/** A row of the table of rooms. */
export interface Room {
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly frameworks: readonly string[];
}

export function parseRoomTable(markdown: string): Room[];
