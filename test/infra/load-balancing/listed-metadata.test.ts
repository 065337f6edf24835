import { listedMetadata } from '../../../lib/infra/load-balancing/listed-metadata';
import { fillTemplate } from '../../../lib/infra/load-balancing/list-template';

const addresses = (count: number) => Array.from({ length: count }, (_, i) => `10.20.100.${100 + i}`);

test('a short list is one key', () => {
  expect(listedMetadata({ peers: ['10.20.0.1', '10.20.0.2'] })).toEqual({ peers: '10.20.0.1,10.20.0.2' });
});

test('a list that is longer than a value goes on in further keys, and nothing is lost', () => {
  const metadata = listedMetadata({ backends: addresses(40) });
  expect(Object.keys(metadata)).toEqual(['backends', 'backends.2', 'backends.3']);
  expect(Math.max(...Object.values(metadata).map((value) => value.length))).toBeLessThanOrEqual(255);
  expect(Object.values(metadata).join(',').split(',')).toEqual(addresses(40));
});

test('a value may be full to the last character', () => {
  const items = ['x'.repeat(127), 'y'.repeat(127)];
  expect(listedMetadata({ list: items })).toEqual({ list: items.join(',') });
  expect(Object.keys(listedMetadata({ list: ['x'.repeat(127), 'y'.repeat(128)] }))).toEqual(['list', 'list.2']);
});

test('a line for each item stands once for each, and an empty list leaves none', () => {
  const template = 'a @name@\n@each items@  see @item@ as @item@\nb\n';
  expect(fillTemplate(template, { items: ['1', '2'] }, { name: 'x' })).toBe('a x\n  see 1 as 1\n  see 2 as 2\nb\n');
  expect(fillTemplate(template, { items: [] }, { name: 'x' })).toBe('a x\nb\n');
});

test('a line for any item stands once, and not at all for an empty list', () => {
  const template = '@some items@a @name@\nb\n';
  expect(fillTemplate(template, { items: ['1', '2'] }, { name: 'x' })).toBe('a x\nb\n');
  expect(fillTemplate(template, { items: [] }, { name: 'x' })).toBe('b\n');
});
