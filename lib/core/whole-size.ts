import { Size } from './quantities';

/**
 * Gibibytes of a size, or undefined when they are not whole. `Size` itself rounds nothing that has the unit already.
 * @internal
 */
export function wholeGibibytes(size: Size): number | undefined {
  return whole(() => size.toGibibytes());
}

/**
 * Mebibytes of a size, or undefined when they are not whole.
 * @internal
 */
export function wholeMebibytes(size: Size): number | undefined {
  return whole(() => size.toMebibytes());
}

function whole(convert: () => number): number | undefined {
  try {
    const amount = convert();
    return Number.isInteger(amount) ? amount : undefined;
  } catch {
    return undefined;
  }
}
