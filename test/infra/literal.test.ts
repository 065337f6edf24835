import { Lazy } from '../../lib/cdktf';
import { literal, literalMap } from '../../lib/infra';

test.each([
  ['${HOME}', '$${HOME}'],
  ['%{if}', '%%{if}'],
  ['$HOME 100% $ { }', '$HOME 100% $ { }'],
  ['${a}${b}', '$${a}$${b}'],
])('%s is written as %s', (text, written) => {
  expect(literal(text)).toBe(written);
});

test('a late value stays one, beside a template that is none', () => {
  const late = Lazy.stringValue({ produce: () => 'x' });
  expect(literal(`${late} \${late}`)).toBe(`${late} $\${late}`);
});

test('what is not given stays so, and a map is literal in its keys too', () => {
  expect(literal(undefined)).toBeUndefined();
  expect(literalMap({ '${a}': '%{b}' })).toEqual({ '$${a}': '%%{b}' });
});
