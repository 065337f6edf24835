import { gzipSync } from 'node:zlib';
import { Problem } from '../../core';
import { DeliveredUnit } from './engine-layout';

/** What an object of an API server takes, less what Fleet itself writes beside the files. */
const LARGEST = 900_000;

/**
 * A bundle is one object that has all files of a unit, each compressed for itself where they are large; what a chart has comes on top and is not
 * known here.
 * @internal
 */
export function bundleSizeProblems(units: readonly DeliveredUnit[]): Problem[] {
  return units.flatMap((unit) => {
    const size = bundleSize(unit);
    return size <= LARGEST
      ? []
      : [
          {
            path: unit.path,
            message: `a bundle of Fleet has at most ${LARGEST} bytes when compressed, got ${size}; split it into several delivery units`,
          },
        ];
  });
}

function bundleSize({ objects }: DeliveredUnit): number {
  const texts = objects.map(({ json }) => JSON.stringify(json));
  const plain = sum(texts.map((text) => Buffer.byteLength(text)));
  return plain <= LARGEST ? plain : sum(texts.map((text) => Math.ceil(gzipSync(text).length / 3) * 4));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
