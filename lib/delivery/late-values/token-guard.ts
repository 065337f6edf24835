import { Problem } from '../../core';

/**
 * The last guard: nothing that stands for a value of a deployment may be in a text that is written, however it was hidden.
 * @param owner path of what the text was made from
 * @internal
 */
export function guardText(owner: string, text: string): Problem[] {
  const found =
    tokenIn(text) ??
    base64Texts(text)
      .map(tokenIn)
      .find((token) => token !== undefined);
  return found === undefined
    ? []
    : [
        {
          path: owner,
          message: `a late value was computed with or hidden, got '${found}'; use it as it is, as a whole value`,
        },
      ];
}

function tokenIn(text: string): string | undefined {
  return /tftoken\[[^\]]{0,40}\]?/i.exec(text)?.[0] ?? /-[0-9.]+e\+(?:2[89][0-9]|30[0-9])/i.exec(text)?.[0];
}

/** Every run of base64 that is long enough to hold the mark of a token. */
function base64Texts(text: string): string[] {
  return (text.match(/[A-Za-z0-9+/]{12,}={0,2}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString('latin1'));
}
