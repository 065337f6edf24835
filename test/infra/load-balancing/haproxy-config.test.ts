import { Duration, HaproxyConfig, HaproxyConfigProps, HealthCheck } from '../../../lib';

const api = {
  name: 'kube-apiserver',
  port: 6443,
  backend: {
    name: 'kube-apiserver',
    port: 6443,
    servers: ['10.20.1.1', '10.20.1.2'],
    health: HealthCheck.https('/readyz', 200, 401),
  },
};
const web = { name: 'https', port: 443, backend: { name: 'https', port: 30443, servers: ['10.20.1.1'] } };

function problems(props: Partial<HaproxyConfigProps>): string[] {
  return new HaproxyConfig({ frontends: [api], ...props })._problems();
}

const withBackend = (backend: object) => ({ frontends: [{ ...web, backend: { ...web.backend, ...backend } }] });

test('a configuration has a frontend and a backend for each port, and asks servers of K3s over TLS for what they answer', () => {
  const text = new HaproxyConfig({ frontends: [api, web] }).toText();
  expect(text).toContain('frontend kube-apiserver\n    bind *:6443\n    default_backend kube-apiserver\n');
  expect(text).toContain(
    [
      'backend kube-apiserver',
      '    balance leastconn',
      '    option httpchk',
      '    http-check send meth GET uri /readyz',
      '    http-check expect status 200,401',
      '    server 10.20.1.1 10.20.1.1:6443 check-ssl verify none',
      '    server 10.20.1.2 10.20.1.2:6443 check-ssl verify none',
      '',
    ].join('\n'),
  );
  expect(text).toContain('    option tcp-check\n    server 10.20.1.1 10.20.1.1:30443\n');
});

test('a shell of an hour of silence is not cut unless it is said otherwise', () => {
  for (const what of ['client', 'server', 'tunnel']) {
    expect(new HaproxyConfig({ frontends: [api] }).toText()).toContain(`timeout ${what} 3600000ms\n`);
    expect(new HaproxyConfig({ frontends: [api], timeouts: { idle: Duration.hours(2) } }).toText()).toContain(
      `timeout ${what} 7200000ms\n`,
    );
  }
});

test('checks are as they are asked for', () => {
  const checks = { every: Duration.seconds(1), fall: 5, rise: 4 };
  expect(new HaproxyConfig({ frontends: [api], checks }).toText()).toContain(
    'default-server check inter 1000ms downinter 1000ms fall 5 rise 4 on-marked-down shutdown-sessions\n',
  );
});

test('the template has no server, and is the same for any servers', () => {
  const template = new HaproxyConfig({ frontends: [api, web] }).toTemplate();
  expect(template).not.toMatch(/10\.20\./);
  const more = { ...api, backend: { ...api.backend, servers: [...api.backend.servers, '10.20.1.3'] } };
  expect(new HaproxyConfig({ frontends: [more, web] }).toTemplate()).toBe(template);
});

test('two frontends may share a backend, which then stands once', () => {
  const config = new HaproxyConfig({ frontends: [web, { ...web, name: 'alt-https', port: 8443 }] });
  expect(config._problems()).toEqual([]);
  expect(config.toText().match(/^backend /gm)).toHaveLength(1);
  expect(config.lists).toEqual({ 'backends-https': ['10.20.1.1'] });
});

test('a right configuration has no problem', () => {
  expect(problems({ frontends: [api, web] })).toEqual([]);
});

test.each<[string, Partial<HaproxyConfigProps>, string]>([
  ['no frontend', { frontends: [] }, 'needs a frontend'],
  ['one name twice', { frontends: [api, { ...web, name: 'kube-apiserver' }] }, "got 'kube-apiserver' twice"],
  [
    'one name twice, also of the backends',
    { frontends: [api, { ...web, name: api.name, backend: { ...web.backend, name: api.name } }] },
    "got 'kube-apiserver' twice",
  ],
  ['one port twice', { frontends: [api, { ...web, port: 6443 }] }, "got 6443 for 'kube-apiserver' and 'https'"],
  ['no backend', withBackend({ servers: [] }), "frontend 'https' needs a backend"],
  ['one backend twice', withBackend({ servers: ['10.20.1.1', '10.20.1.1'] }), "got '10.20.1.1' twice"],
  ['a host name', withBackend({ servers: ['server-1'] }), "backend of 'https': address 'server-1'"],
  ['octal digits', withBackend({ servers: ['10.20.1.010'] }), 'octal'],
  ['a name with a space', { frontends: [{ ...web, name: 'my web' }] }, "got 'my web'"],
  ['a backend with a line break', withBackend({ name: 'a\nglobal' }), "got 'a\nglobal'"],
  ['a name that is taken', { frontends: [{ ...web, name: 'metrics' }] }, 'is what the balancer'],
  ['the port of SSH', { frontends: [{ ...web, port: 22 }] }, "needs port 22 for SSH, got frontend 'https'"],
  ['the port of the metrics', { frontends: [{ ...web, port: 8404 }] }, 'needs port 8404 for its metrics'],
  ['the port of metrics elsewhere', { frontends: [api], metricsPort: 6443 }, 'needs port 6443 for its metrics'],
  ['metrics on the port of SSH', { metricsPort: 22 }, "port 22 is SSH's"],
  ['a port that is none', { frontends: [{ ...web, port: 70000 }] }, 'got 70000'],
  ['a target port that is none', withBackend({ port: 0 }), "got 0 for the backends of 'https'"],
  [
    'two backends of a name',
    { frontends: [web, { ...api, backend: { ...web.backend } }] },
    "two that are called 'https'",
  ],
  ['a path with a space', withBackend({ health: HealthCheck.https('/ready z', 200) }), "got '/ready z'"],
  ['a path without a slash', withBackend({ health: HealthCheck.https('readyz', 200) }), "got 'readyz'"],
  ['no status', withBackend({ health: HealthCheck.https('/readyz') }), 'got none for'],
  ['a status that is none', withBackend({ health: HealthCheck.https('/readyz', 99) }), 'got 99'],
  ['no failure', { checks: { fall: 0 } }, "'fall' is a whole number"],
  ['half a success', { checks: { rise: 0.5 } }, "'rise' is a whole number"],
  ['no connection', { maxConnections: 0 }, "'maxConnections'"],
  ['a time too long to count', { timeouts: { idle: Duration.days(25) } }, "'idle' lies between"],
  ['no time', { checks: { every: Duration.millis(0) } }, "'every' lies between"],
])('%s is refused', (_, props, message) => {
  expect(problems(props)).toEqual([expect.stringContaining(message)]);
});

test('what haproxy would not take is thrown, all of it', () => {
  const wrong = { frontends: [{ ...web, port: 0 }], maxConnections: -1 };
  const said = problems(wrong);
  expect(said.length).toBeGreaterThan(1);
  expect(() => new HaproxyConfig(wrong).toText()).toThrow(new Error([...said].sort().join('\n')));
});
