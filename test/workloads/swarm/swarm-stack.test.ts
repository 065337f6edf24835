import {
  Duration,
  PodProbe,
  Port,
  ProbeProgram,
  SecretReference,
  ServiceDescription,
  Size,
  SwarmEntry,
} from '../../../lib';
import { collectFacts } from '../../../lib/core';
import { ACCOUNT, AUTH, FRONTEND } from './exam';
import { read, schemaErrors, stackOf } from './stack-file';

const ALL = [ACCOUNT, AUTH, FRONTEND];

function one(service: Partial<ServiceDescription>, options = {}): any {
  return read(stackOf([{ ...AUTH, callers: [], name: 'one', ...service }], options)).services.one;
}

describe('a service of a stack', () => {
  it('runs as many containers as its least, with what it reserves and what it may take', () => {
    const { deploy } = read(stackOf(ALL)).services.account;
    expect(deploy.replicas).toBe(3);
    expect(deploy.resources).toEqual({
      reservations: { cpus: '0.25', memory: '256M' },
      limits: { cpus: '0.5', memory: '256M' },
    });
  });

  it('is updated by a new container before an old one goes, and goes back when it fails', () => {
    const { update_config: update, rollback_config: rollback } = one({}).deploy;
    expect(update).toMatchObject({
      order: 'start-first',
      failure_action: 'rollback',
      max_failure_ratio: 0,
      parallelism: 1,
    });
    expect(rollback).toMatchObject({ order: 'start-first', failure_action: 'pause' });
  });

  it('makes room first where each node takes one container and has one', () => {
    const crowded = one({ separateHosts: true, minReplicas: 4 }).deploy;
    expect(crowded.placement.max_replicas_per_node).toBe(1);
    expect(crowded.update_config.order).toBe('stop-first');
    expect(one({ separateHosts: true, minReplicas: 3 }).deploy.update_config.order).toBe('start-first');
  });

  it('has nothing that pods have not either: no root, no capabilities, no writable disk', () => {
    expect(one({ user: 4711 })).toMatchObject({ user: '4711:4711', read_only: true, cap_drop: ['ALL'] });
  });

  it('writes to memory where everybody may, else to a volume with the owner that the folder has in the image', () => {
    expect(one({ writablePaths: ['/tmp', '/var/cache/one'] }).volumes).toEqual([
      { type: 'tmpfs', target: '/tmp', tmpfs: { size: 32 * 1024 * 1024 } },
      { type: 'volume', target: '/var/cache/one' },
    ]);
  });

  it('reads secrets from files of its user, by variables that name them', () => {
    const said = read(stackOf(ALL));
    expect(said.services.account.environment.SQL_PASSWORD_FILE).toBe('/run/secrets/exam-sql.password');
    expect(said.services.account.secrets).toEqual([
      { source: 'exam-sql.password', target: 'exam-sql.password', uid: '10001', gid: '10001', mode: 0o400 },
    ]);
    expect(said.secrets).toEqual({ 'exam-sql.password': { external: true, name: 'exam-sql.password' } });
  });

  it('has its variables and words as they are: Docker takes no part of them for a variable of its own', () => {
    const { environment, entrypoint, command } = one({
      variables: { PRICE: 'costs $5 and ${MORE}', SWITCH: 'on', NUMBER: '010' },
      command: ['/bin/$one'],
      arguments: ['--rate=$2'],
    });
    expect(environment).toEqual({ NUMBER: '010', PRICE: 'costs $$5 and $${MORE}', SWITCH: 'on' });
    expect([entrypoint, command]).toEqual([['/bin/$$one'], ['--rate=$$2']]);
  });

  it('has files of configuration by a name that changes with their text', () => {
    const named = (content: string): string[] => {
      const { configs, services } = read(
        stackOf([{ ...AUTH, callers: [], configFiles: [{ path: '/etc/a.yml', content }] }]),
      );
      expect(services.auth.configs).toMatchObject([
        { source: Object.keys(configs)[0], target: '/etc/a.yml', mode: 0o444 },
      ]);
      return Object.keys(configs);
    };
    expect(named('a')).toEqual(named('a'));
    expect(named('a')).not.toEqual(named('b'));
  });

  it('gives configs of long names names that a Swarm takes', () => {
    const name = 'a'.repeat(57);
    const service = { ...AUTH, name, callers: [], configFiles: [{ path: '/etc/a.yml', content: 'a' }] };
    expect(Object.keys(read(stackOf([service])).configs)[0]).toHaveLength(64);
  });

  it('stands on nodes with its labels, on workers where there are some, and is spread over zones', () => {
    const zoned = one({ nodeLabels: { disk: 'ssd' } }, { swarm: { zones: ['a', 'b'] } }).deploy.placement;
    expect(zoned).toEqual({
      constraints: ['node.role == worker', 'node.labels.disk == ssd'],
      preferences: [{ spread: 'node.labels.zone' }],
    });
    expect(one({}, { swarm: { workers: 0, zones: ['a'] } }).deploy.placement).toEqual({});
  });

  it('ends as slowly as it says, and logs no more than its node has room for', () => {
    expect(one({ terminationGracePeriod: Duration.minutes(2) }).stop_grace_period).toBe('120s');
    expect(one({}).logging).toEqual({ driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } });
  });
});

describe('the question that a container is asked', () => {
  it('is that of liveness, and gets the time of the start', () => {
    expect(read(stackOf(ALL)).services.account.healthcheck).toEqual({
      ...{ test: ['CMD', '/bin/account', '--alive'], interval: '10s', timeout: '3s', retries: 3, start_period: '30s' },
    });
  });

  it('is that of readiness where there is no other', () => {
    expect(one({}).healthcheck).toMatchObject({ test: ['CMD', '/bin/auth', '--ready'], interval: '5s' });
  });

  it('is a path where images have a program that asks it', () => {
    const readiness = PodProbe.http('/ready');
    expect(one({ readiness }, { probeProgram: ProbeProgram.WGET }).healthcheck.test).toEqual([
      ...['CMD', 'wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:8080/ready'],
    ]);
    expect(one({ readiness }, { probeProgram: ProbeProgram.CURL }).healthcheck.test.slice(0, 3)).toEqual([
      ...['CMD', 'curl', '--fail'],
    ]);
    expect(one({ readiness }).healthcheck).toBeUndefined();
  });
});

describe('networks of a stack', () => {
  const of = (said: any, service: string): string[] => said.services[service].networks;

  it('are one for each two services of which one calls the other, so that others share none', () => {
    const shop = { ...FRONTEND, name: 'shop', paths: undefined };
    const said = read(stackOf([ACCOUNT, AUTH, FRONTEND, { ...shop, callers: ['account'] }]));
    expect(of(said, 'auth')).toEqual(['account_auth']);
    expect(of(said, 'shop')).toEqual(['account_shop']);
    expect(of(said, 'frontend')).toEqual(['entry_frontend']);
    expect(of(said, 'account')).toEqual(['account_auth', 'account_entry', 'account_outside', 'account_shop']);
  });

  it('are encrypted, as small as the network below, and lead nowhere else', () => {
    const { networks } = read(stackOf(ALL, { swarm: { mtu: 1400 } }));
    expect(networks.account_auth).toEqual({
      driver: 'overlay',
      driver_opts: { encrypted: 'true', 'com.docker.network.driver.mtu': '1400' },
      internal: true,
    });
  });

  it('lead out for who calls what is not of the stack, and for the entry', () => {
    const { networks } = read(stackOf(ALL));
    const open = Object.keys(networks).filter((name) => networks[name].internal !== true);
    expect(open).toEqual(['account_outside', 'entry_outside']);
  });

  it('are of its own for a service that nobody calls: Docker would put it to all others', () => {
    const said = read(stackOf([{ ...AUTH, callers: [] }, FRONTEND]));
    expect(of(said, 'auth')).toEqual(['auth_alone']);
    expect(said.networks.auth_alone.internal).toBe(true);
  });

  it('have names that a Swarm takes, whatever those of services', () => {
    const names = ['a', 'b'].map((letter) => letter.repeat(40));
    const said = read(stackOf(names.map((name, i) => ({ ...AUTH, name, callers: i === 0 ? [names[1]] : [] }))));
    expect(Object.keys(said.networks).map((name) => `exam_${name}`.length)).toEqual([63]);
  });
});

describe('the entry of a stack', () => {
  const labels = (service: string, options = {}): Record<string, string> =>
    read(stackOf(ALL, options)).services[service].deploy.labels;

  it('leads by whole parts of paths, the longest first', () => {
    expect(labels('account')['traefik.http.routers.exam-account-1.rule']).toBe(
      'Host(`exam.example.org`) && (Path(`/api/account`) || PathPrefix(`/api/account/`))',
    );
    expect(labels('frontend')['traefik.http.routers.exam-frontend-1.rule']).toBe(
      'Host(`exam.example.org`) && PathPrefix(`/`)',
    );
    const priorities = ['account', 'frontend'].map((name) =>
      Number(labels(name)[`traefik.http.routers.exam-${name}-1.priority`]),
    );
    expect(priorities[0]).toBeGreaterThan(priorities[1]);
  });

  it('leads to a path alone before all below the same path, and strips prefixes', () => {
    const paths = [
      { path: '/a', stripPrefix: true },
      { path: '/a', exact: true },
    ];
    const said = one({ paths, readiness: PodProbe.http('/ready') }).deploy.labels;
    const router = (rule: string): string =>
      Object.keys(said)
        .find((key) => key.endsWith('.rule') && said[key].endsWith(rule))
        ?.replace(/\.rule$/, '') ?? '';
    const [exact, prefix] = ['&& Path(`/a`)', 'PathPrefix(`/a/`))'].map(router);
    expect(Number(said[`${exact}.priority`])).toBeGreaterThan(Number(said[`${prefix}.priority`]));
    const middleware = said[`${prefix}.middlewares`];
    expect(said[`traefik.http.middlewares.${middleware}.stripprefix.prefixes`]).toBe('/a');
    expect(said[`${exact}.middlewares`]).toBeUndefined();
  });

  it('asks the path of readiness itself, and keeps callers by their cookie', () => {
    const said = labels('account');
    expect(said['traefik.http.services.exam-account.loadbalancer.healthcheck.path']).toBe('/ready');
    expect(said['traefik.http.services.exam-account.loadbalancer.sticky.cookie.name']).toBe('session');
    expect(said['traefik.swarm.network']).toBe('exam_account_entry');
  });

  it('has port 80 of every manager alone, and knows no stack but its own', () => {
    const { entry } = read(stackOf(ALL)).services;
    expect(entry.ports).toEqual([{ target: 8000, published: 80, protocol: 'tcp', mode: 'host' }]);
    expect(entry.deploy).toMatchObject({ mode: 'global', placement: { constraints: ['node.role == manager'] } });
    expect(entry.deploy.update_config.order).toBe('stop-first');
    expect(entry.command).toContain('--providers.swarm.constraints=Label(`cloudserve.stack`, `exam`)');
    expect(labels('account')['cloudserve.stack']).toBe('exam');
  });

  it('sends callers to the port of TLS of the machine where it has a certificate', () => {
    const entry = SwarmEntry.traefik({ certificate: SecretReference.fromName('exam-tls') });
    const said = read(stackOf(ALL, { entry }));
    expect(said.services.entry.ports.map(({ published }: any) => published)).toEqual([80, 443]);
    expect(said.services.entry.command).toContain('--entryPoints.web.http.redirections.entryPoint.to=:443');
    expect(Object.keys(said.secrets)).toEqual(['exam-sql.password', 'exam-tls.tls.crt', 'exam-tls.tls.key']);
    expect(said.services.entry.configs[0].source).toBe(
      Object.keys(said.configs).find((name) => name.includes('entry')),
    );
    const router = 'traefik.http.routers.exam-account-1';
    expect(said.services.account.deploy.labels).toMatchObject({
      [`${router}.entrypoints`]: 'websecure',
      [`${router}.tls`]: 'true',
    });
  });

  it("is somebody else's where that is said: services with a path share its network", () => {
    const said = read(stackOf(ALL, { entry: SwarmEntry.existing('traefik-public') }));
    expect(said.services.entry).toBeUndefined();
    expect(said.networks.public).toEqual({ external: true, name: 'traefik-public' });
    expect(said.services.frontend.networks).toEqual(['public']);
    expect(said.services.frontend.deploy.labels['traefik.swarm.network']).toBe('traefik-public');
  });

  it('is left out where no path leads to a service', () => {
    expect(Object.keys(read(stackOf([{ ...AUTH, callers: [] }])).services)).toEqual(['auth']);
  });
});

describe('what Swarm has not', () => {
  const drops = (service: Partial<ServiceDescription>, options = {}): string[] =>
    collectFacts<any>(stackOf([{ ...AUTH, callers: [], ...service }], options))
      .filter(({ fact }) => fact.kind === 'dropped')
      .map(({ fact }) => fact.what);

  it('is nothing for a service that asks for nothing else', () => {
    expect(drops({})).toEqual([]);
  });

  it('is said of autoscalers, volumes and jobs', () => {
    expect(drops({ maxReplicas: 5, volumePaths: ['/data'], jobs: ['migrate'], cronJobs: ['report'] })).toEqual([
      "autoscaler of 'auth' (2 to 5)",
      "volume of 'auth' at '/data'",
      "job 'migrate' before 'auth'",
      "scheduled job 'report' of 'auth'",
    ]);
  });

  it('is said of questions that nobody asks', () => {
    const [path, command] = [PodProbe.http('/ready'), PodProbe.command(['/bin/true'])];
    expect(drops({ readiness: path })).toEqual(["readiness of 'auth'"]);
    expect(drops({ readiness: PodProbe.tcp() }, { probeProgram: ProbeProgram.CURL })).toEqual(["readiness of 'auth'"]);
    expect(drops({ readiness: path, startup: path })).toEqual(["readiness of 'auth'", "startup of 'auth'"]);
    expect(drops({ readiness: path, liveness: command })).toEqual(["readiness of 'auth'"]);
    expect(drops({ readiness: PodProbe.command(['/bin/ready']), liveness: command })).toEqual([
      "readiness of 'auth' beside its liveness",
    ]);
  });

  it('is not said of a readiness that the entry asks beside a liveness', () => {
    const probes = { readiness: PodProbe.http('/ready'), liveness: PodProbe.command(['/bin/true']) };
    expect(drops({ ...probes, paths: [{ path: '/' }] })).toEqual([]);
  });

  it('is said of cookies without an entry and of variables within variables', () => {
    expect(drops({ affinityCookie: 'session', variables: { URL: 'http://$(HOST)/' } })).toEqual([
      "cookie 'session' of 'auth'",
      "'$(...)' in 'URL' of 'auth'",
    ]);
  });
});

it('stack files are the same whatever the order of services', () => {
  expect(stackOf([...ALL].reverse()).toStackFile()).toBe(stackOf(ALL).toStackFile());
});

it('a port beside the first is nothing that Docker is told', () => {
  expect(
    one({ ports: [Port.tcp(8080, 'http'), Port.tcp(9100, 'metrics')], memory: Size.mebibytes(32) }).ports,
  ).toBeUndefined();
});

it('a stack file that Docker would not read is found by the schema', () => {
  const said = read(stackOf(ALL));
  said.services.account.deploy.replicas = 'three';
  said.services.auth.readOnly = true;
  expect(schemaErrors(said)).not.toEqual([]);
});
