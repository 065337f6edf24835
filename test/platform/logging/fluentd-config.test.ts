import { fluentdText } from '../../../lib/platform/logging/fluentd-config';

function valueOf(value: string | readonly string[]): string {
  return fluentdText([{ name: 'match', argument: '**', settings: { key: value } }])
    .split('\n')[1]
    .trim();
}

test('sections are nested, with plain values as they are', () => {
  expect(
    fluentdText([
      {
        name: 'match',
        argument: 'logs.**',
        settings: { '@type': 'elasticsearch', port: 9200, ssl_verify: true, host: 'logs-es-http.logging.svc' },
        sections: [{ name: 'buffer', argument: 'tag', settings: { path: '/var/log/buffers' } }],
      },
      { name: 'label', argument: '@ERROR' },
    ]),
  ).toBe(`<match logs.**>
  @type elasticsearch
  port 9200
  ssl_verify true
  host logs-es-http.logging.svc
  <buffer tag>
    path /var/log/buffers
  </buffer>
</match>

<label @ERROR>
</label>
`);
});

test.each([
  ['', "''"],
  ['two words', "'two words'"],
  ["it's", "'it\\'s'"],
  ['ends in \\', "'ends in \\\\'"],
  ['/^\\d+/', "'/^\\\\d+/'"],
  ['#{exit}', "'#{exit}'"],
  ['a#b', "'a#b'"],
  ['"#{exit}"', '\'"#{exit}"\''],
  ['[1', "'[1'"],
  ['{"a":1}', '\'{"a":1}\''],
])('the text %j stays as it is, and nothing of it is run', (text, written) => {
  expect(valueOf(text)).toBe(`key ${written}`);
});

test('lists are JSON in which nothing is run either', () => {
  expect(valueOf(['/a/*.log', '#{exit}'])).toBe('key ["/a/*.log","\\u0023{exit}"]');
});

test('the environment is read when Fluentd starts', () => {
  expect(fluentdText([{ name: 'match', settings: { password: { env: 'WRITER_PASSWORD' } } }])).toContain(
    `password "#{ENV['WRITER_PASSWORD']}"`,
  );
});

test('what would leave its place is refused', () => {
  expect(() => valueOf('a\nb')).toThrow(
    'a text in Fluentd\'s configuration has one line, got "a\\nb"; write it in one',
  );
  expect(() => fluentdText([{ name: 'match', argument: 'a>' }])).toThrow(
    "a section of Fluentd has a name and a pattern without '>', got '<match a>>'; correct it",
  );
  expect(() => fluentdText([{ name: 'match', settings: { key: { env: "A']}" } } }])).toThrow(
    "an environment variable has capitals, digits and underscores, got 'A']}'; give another",
  );
});
