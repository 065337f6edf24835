import { load } from 'js-yaml';
import { helmChart } from '../../lib/model';

test('values of a chart are text that YAML 1.1, which Helm reads, takes for the same values', () => {
  const values = { mode: 'off', answer: 'yes', number: '012', version: '1e3', list: ['on', 'n'], count: 3 };
  const { spec } = helmChart('web', { chart: 'web', version: '1.0.0', targetNamespace: 'web', values });
  const text = spec.valuesContent as string;
  expect(text).toContain('mode: "off"');
  expect(text).toContain('answer: "yes"');
  expect(text).toContain('- "on"');
  expect(load(text)).toEqual(values);
});
