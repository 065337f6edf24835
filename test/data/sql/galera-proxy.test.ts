import { App } from 'cdk8s';
import { Port } from '../../../lib';
import { GaleraProxy, GaleraProxyProps } from '../../../lib/data/sql/galera-proxy';
import { galeraProxyConfig } from '../../../lib/data/sql/galera-proxy-config';
import { Size } from '../../../lib/core';
import { HardenedDeployment, PodProbe } from '../../../lib/manifests';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';

const CLUSTER = { cluster: 'sql', namespace: 'shop', members: 3, maxConnections: 200 };

function make(props: Partial<GaleraProxyProps> = {}, app = new App()): GaleraProxy {
  return new GaleraProxy(app, 'Haproxy', { ...CLUSTER, ...props });
}

/** Lines of a section of what haproxy is told. */
function section(name: string, props: Partial<GaleraProxyProps> = {}): string[] {
  const found = galeraProxyConfig({ ...CLUSTER, ...props })
    .split('\n\n')
    .find((lines) => lines.startsWith(`${name}\n`));
  return (found ?? '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}

function policy(proxy: GaleraProxy, name: string): any {
  return objects(proxy, 'NetworkPolicy').find(({ metadata }) => metadata.name === name)?.spec;
}

describe('what haproxy is told', () => {
  test('the first member takes all writes, and the next one only when it is down', () => {
    const servers = section('backend writer').filter((line) => line.startsWith('server'));
    expect(servers).toEqual([
      'server sql-0 sql-0.sql-internal.shop.svc.cluster.local:3306 rise 15 on-marked-up shutdown-backup-sessions',
      'server sql-1 sql-1.sql-internal.shop.svc.cluster.local:3306 backup',
      'server sql-2 sql-2.sql-internal.shop.svc.cluster.local:3306 backup',
    ]);
  });

  test('a member is asked by its agent whether it is synced, for longer than the agent takes', () => {
    expect(section('backend writer')).toEqual(
      expect.arrayContaining([
        'option httpchk',
        'http-check send meth GET uri /readiness',
        'http-check expect status 200',
        expect.stringContaining('check port 5566 inter 2s fastinter 1s'),
      ]),
    );
    expect(section('defaults')).toContain('timeout check 4s');
  });

  test('sessions end with the member that they go to, and a connection is tried for longer than that takes', () => {
    const defaults = section('defaults');
    expect(defaults.find((line) => line.startsWith('default-server resolvers'))).toContain(
      'on-marked-down shutdown-sessions',
    );
    expect(defaults).toEqual(expect.arrayContaining(['option redispatch 1', 'retries 10']));
    const [, inter, fast, fall] =
      /inter (\d)s fastinter (\d)s .*fall (\d)/.exec(section('backend writer').join('\n')) ?? [];
    expect(Number(inter) + (Number(fall) - 1) * Number(fast)).toBeLessThan(10);
  });

  test('two haproxies choose by nothing that one of them remembers', () => {
    expect(galeraProxyConfig(CLUSTER)).not.toMatch(/stick|peers|random/);
    expect(section('backend writer').filter((line) => line.startsWith('balance'))).toEqual([]);
  });

  test('reads go to all members but the writer, by the same checks', () => {
    expect(section('backend readers', { members: 5 })).toEqual([
      'balance leastconn',
      'server sql-0 sql-0.sql-internal.shop.svc.cluster.local:3306 track writer/sql-0 backup',
      ...[1, 2, 3, 4].map(
        (i) => `server sql-${i} sql-${i}.sql-internal.shop.svc.cluster.local:3306 track writer/sql-${i}`,
      ),
    ]);
  });

  test('the address of a pod that is away is kept until there is a new one, so that it does not come back as one that is well', () => {
    const holds = section('resolvers cluster').filter((line) => line.startsWith('hold'));
    expect(holds).toEqual(['hold nx 10d', 'hold other 10d', 'hold refused 10d', 'hold timeout 10d']);
    expect(section('defaults').join('\n')).toContain(
      '.if version_atleast(3.1)\ndefault-server init-state down\n.endif',
    );
  });

  test('it holds what all members take, and what asks it beside', () => {
    expect(section('global')).toContain('maxconn 700');
    expect(section('global', { members: 5, maxConnections: 1000 })).toContain('maxconn 5100');
  });
});

describe('its pods', () => {
  test('fit the schemas of their kinds', () => {
    expect(schemaProblems(make({ metricsFrom: 'monitoring' }))).toEqual([]);
    expect(validations(make({ metricsFrom: 'monitoring' }))).toEqual([]);
  });

  test('are two on different hosts, outside of any mesh', () => {
    const [deployment] = objects(make(), 'Deployment') as any[];
    expect(deployment.metadata).toMatchObject({ name: 'sql-haproxy', namespace: 'shop' });
    const { replicas, template } = deployment.spec;
    expect(replicas).toBe(2);
    expect(template.metadata.labels).toEqual({
      'app.kubernetes.io/name': 'sql-haproxy',
      'sidecar.istio.io/inject': 'false',
    });
    expect(template.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution).toMatchObject([
      { topologyKey: 'kubernetes.io/hostname' },
    ]);
    expect(objects(make(), 'PodDisruptionBudget')[0].spec).toMatchObject({ minAvailable: 1 });
  });

  test('run haproxy with a file that others replace when it changes', () => {
    const [deployment] = objects(make(), 'Deployment') as any[];
    const [container] = deployment.spec.template.spec.containers;
    const file = '/usr/local/etc/haproxy/haproxy.cfg';
    expect(container.command).toEqual(['haproxy', '-db', '-f', file]);
    expect(container.volumeMounts).toMatchObject([{ mountPath: file, readOnly: true }]);
    const [config] = objects(make(), 'ConfigMap') as any[];
    expect(Object.values(config.data)).toEqual([galeraProxyConfig(CLUSTER)]);
    const annotations = (members: number): unknown =>
      (objects(make({ members }), 'Deployment') as any[])[0].spec.template.metadata.annotations;
    expect(annotations(3)).toEqual(annotations(3));
    expect(annotations(3)).not.toEqual(annotations(5));
  });

  test('are not ready while no member would take a write', () => {
    const [deployment] = objects(make(), 'Deployment') as any[];
    const [container] = deployment.spec.template.spec.containers;
    expect(container.readinessProbe.httpGet).toEqual({ path: '/ready', port: 8404 });
    expect(container.livenessProbe.httpGet).toEqual({ path: '/alive', port: 8404 });
    expect(section('frontend metrics')).toEqual(
      expect.arrayContaining(['bind :8404', 'monitor-uri /ready', 'monitor fail if { nbsrv(writer) lt 1 }']),
    );
  });

  test('end sessions before they are ended themselves', () => {
    const [deployment] = objects(make(), 'Deployment') as any[];
    const { terminationGracePeriodSeconds, containers } = deployment.spec.template.spec;
    const preStop: number = containers[0].lifecycle.preStop.sleep.seconds;
    const [, hardStop] = /hard-stop-after (\d+)s/.exec(galeraProxyConfig(CLUSTER)) ?? [];
    expect(preStop + Number(hardStop)).toBeLessThan(terminationGracePeriodSeconds);
  });

  test('have memory for the connections that they hold', () => {
    const memory = (maxConnections: number): unknown =>
      factsOf(make({ maxConnections }), 'pods').map((fact) => (fact as any).memoryMebibytes);
    expect(memory(200)).toEqual([64 + 44]);
    expect(memory(2000)).toEqual([64 + 382]);
  });

  test('have a Service whose ports begin with a protocol that no mesh waits for', () => {
    const [service] = objects(make(), 'Service') as any[];
    expect(service.metadata).toMatchObject({ name: 'sql-haproxy', namespace: 'shop' });
    expect(service.spec.ports.map(({ name, port }: any) => [name, port])).toEqual([
      ['tcp-writer', 3306],
      ['tcp-readers', 3307],
      ['metrics', 8404],
    ]);
  });
});

describe('who may call it', () => {
  function caller(app: App): HardenedDeployment {
    return new HardenedDeployment(app, 'web', {
      namespace: 'shop',
      image: 'registry.example.org/web:1.4.2',
      cores: 0.1,
      memory: Size.mebibytes(64),
      ports: [Port.tcp(8080, 'http')],
      readiness: PodProbe.http('/ready'),
    });
  }

  test('applications call the database, and not the metrics', () => {
    const app = new App();
    const proxy = make({}, app);
    caller(app).connections.allowTo(proxy);
    expect(policy(proxy, 'sql-haproxy-clients').ingress).toEqual([
      {
        from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } } }],
        ports: [
          { port: 3306, protocol: 'TCP' },
          { port: 3307, protocol: 'TCP' },
        ],
      },
    ]);
    expect(policy(proxy, 'sql-haproxy').ingress ?? []).toEqual([]);
  });

  test('Prometheus calls the metrics and nothing else, if it is said where it runs', () => {
    const proxy = make({ metricsFrom: 'monitoring' });
    expect(policy(proxy, 'sql-haproxy').ingress).toEqual([
      {
        from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }],
        ports: [{ port: 8404, protocol: 'TCP' }],
      },
    ]);
    expect(objects(proxy, 'ServiceMonitor')).toMatchObject([
      {
        metadata: { name: 'sql-haproxy', namespace: 'shop' },
        spec: {
          selector: { matchLabels: { 'app.kubernetes.io/name': 'sql-haproxy' } },
          endpoints: [{ port: 'metrics', path: '/metrics' }],
        },
      },
    ]);
    expect(objects(make(), 'ServiceMonitor')).toEqual([]);
  });
});
