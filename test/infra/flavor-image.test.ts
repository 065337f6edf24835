import { Flavor, Image, Size } from '../../lib';

test('a flavor keeps its declared size', () => {
  const flavor = Flavor.of('m1', { cores: 2, memory: Size.gibibytes(4), disk: Size.gibibytes(20) });
  expect([flavor.name, flavor.cores, flavor._memoryMebibytes(), flavor.disk?.toGibibytes()]).toEqual([
    'm1',
    2,
    4096,
    20,
  ]);
});

test.each([[0], [-1], [1.5], [Number.NaN]])('%d cores are refused', (cores) => {
  const problems = Flavor.of('m1', { cores, memory: Size.gibibytes(1) })._problems();
  expect(problems).toEqual([
    undefined,
    `flavor 'm1' needs a whole number of cores, 1 or more, got ${cores}; correct 'cores'`,
    undefined,
  ]);
});

test('an image has a name or an id, never both', () => {
  expect(Image.named('ubuntu')).toMatchObject({ name: 'ubuntu', id: undefined });
  expect(Image.withId('5f1c')).toMatchObject({ name: undefined, id: '5f1c' });
});
