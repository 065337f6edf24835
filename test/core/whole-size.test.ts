import { Size, wholeGibibytes, wholeMebibytes } from '../../lib/core';

test.each([
  [Size.gibibytes(2), 2],
  [Size.mebibytes(2048), 2],
  [Size.tebibytes(1), 1024],
  [Size.gibibytes(0), 0],
  [Size.gibibytes(1.5), undefined],
  [Size.mebibytes(1500), undefined],
  [Size.gibibytes(Number.NaN), undefined],
])('%# whole gibibytes of a size, whatever its unit', (size, whole) => {
  expect(wholeGibibytes(size)).toBe(whole);
});

test.each([
  [Size.mebibytes(512), 512],
  [Size.gibibytes(1.5), 1536],
  [Size.kibibytes(2048), 2],
  [Size.mebibytes(0.5), undefined],
  [Size.kibibytes(1500), undefined],
])('%# whole mebibytes of a size, whatever its unit', (size, whole) => {
  expect(wholeMebibytes(size)).toBe(whole);
});
