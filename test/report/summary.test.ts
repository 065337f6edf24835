import { formatSummary } from '../../lib/report';

test('the table lines up words and numbers, and ends with the time of each step', () => {
  const text = formatSummary({
    rows: [
      { what: 'stacks', count: 4, note: '' },
      { what: 'objects', count: 1300, note: 'in 3 units' },
    ],
    steps: [
      { step: 'define', milliseconds: 12.4 },
      { step: 'render', milliseconds: 99.5 },
    ],
  });
  expect(text).toBe('stacks      4\nobjects  1300  in 3 units\ndefine 12 ms, render 100 ms\n');
});
