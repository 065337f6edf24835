/**
 * The name of the unit of a path, as `systemd-escape --path` has it: `/var/lib/my-sql` and `mount` are `var-lib-my\x2dsql.mount`.
 * @internal
 */
export function unitOfPath(path: string, type: string): string {
  const escaped = path
    .split('/')
    .filter((part) => part !== '')
    .map((part, i) => [...Buffer.from(part)].map((byte, j) => escapedByte(byte, i === 0 && j === 0)).join(''))
    .join('-');
  return `${escaped === '' ? '-' : escaped}.${type}`;
}

/**
 * A word of a command in a unit that means just itself: `%` and `$` mean something to systemd.
 * @internal
 */
export function unitWord(word: string): string {
  return word.replace(/%/g, '%%').replace(/\$/g, '$$$$');
}

/**
 * What a unit says that others require: it is tried again when its own limits are over, and then starts what had given up on it.
 * @internal
 */
export const TRIED_AGAIN = `Restart=on-failure
RestartSec=60
ExecStartPost=-/usr/bin/systemctl start --no-block multi-user.target`;

function escapedByte(byte: number, first: boolean): string {
  const letter = String.fromCharCode(byte);
  return /[A-Za-z0-9:_]/.test(letter) || (letter === '.' && !first)
    ? letter
    : `\\x${byte.toString(16).padStart(2, '0')}`;
}
