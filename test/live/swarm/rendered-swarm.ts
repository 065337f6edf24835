import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import {
  App,
  OpenStackSite,
  Flavor,
  Image,
  PodProbe,
  Port,
  SecretReference,
  ServiceDescription,
  Size,
  SwarmMachines,
  SwarmStack,
} from '../../../lib';
import { TerraformStack } from '../../../lib/cdktf';
import { FirstBoot, instances } from '../../clusters/user-data';
import { Node } from './lab';

const IMAGE = 'registry.example.org/exam:1.0.0';

function service(name: string, settings: Partial<ServiceDescription>): ServiceDescription {
  const { variables, ...rest } = settings;
  return {
    name,
    image: IMAGE,
    cores: 0.1,
    memory: Size.mebibytes(16),
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
    liveness: PodProbe.command(['/service', 'ready']),
    variables: { NAME: name, VERSION: '1', ...variables },
    ...rest,
  };
}

/** A Swarm of a site and a stack for it, as they are written. */
export class RenderedSwarm {
  public readonly nodes: Node[];
  public readonly zones: Record<string, string>;
  /** Settings of the engine. */
  public readonly engine: string;
  public readonly join: string;
  public readonly stack: string;

  /** @param variables of `account` */
  constructor(
    public readonly folder: string,
    variables: Record<string, string> = {},
  ) {
    fs.mkdirSync(folder, { recursive: true });
    const app = new App({ project: folder, quiet: true });
    const flavor = Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(8) });
    const site = new OpenStackSite(app, 'chula', {
      network: { cidr: '10.77.0.0/16', external: 'public' },
      image: Image.named('debian-12'),
      zones: ['a', 'b'],
    });
    const swarm = new SwarmMachines(site, 'swarm', {
      managers: { count: 3, flavor },
      workers: { count: 2, flavor },
      sshUser: 'root',
    });
    const stack = new SwarmStack(app, 'exam', { swarm, host: 'exam.example.org' });
    stack.addService(
      service('account', {
        paths: [{ path: '/api/account' }, { path: '/short', stripPrefix: true }],
        minReplicas: 2,
        variables: { GREETING: 'costs $5', ...variables },
        secretVariables: [{ name: 'SQL_PASSWORD', secret: SecretReference.fromName('exam-sql'), key: 'password' }],
        configFiles: [{ path: '/etc/exam/application.yml', content: 'greeting: hello\n' }],
        writablePaths: ['/tmp', '/var/cache/exam'],
        affinityCookie: 'session',
        callsOutside: true,
      }),
    );
    stack.addService(service('auth', { callers: ['account'], minReplicas: 2, separateHosts: true }));
    stack.addService(service('frontend', { paths: [{ path: '/' }], minReplicas: 1 }));
    app.synth();
    const files = path.join(folder, 'dist-files/swarm');
    this.stack = path.join(files, 'exam');
    this.join = path.join(files, 'chula-swarm/join-swarm.sh');
    const said = execFileSync('grep', ['^export', this.join], { encoding: 'utf8' });
    const pairs = (variable: string): string[][] =>
      (new RegExp(`${variable}='(.*)'`).exec(said)?.[1] ?? '').split(' ').map((pair) => pair.split('='));
    this.nodes = [...pairs('SWARM_MANAGERS'), ...pairs('SWARM_WORKERS')].map(([name, address]) => ({ name, address }));
    this.zones = Object.fromEntries(pairs('SWARM_ZONES'));
    const machines = site.node.findAll().find(({ node }) => node.id === 'chula-swarm') as TerraformStack;
    const [first] = instances(machines, 'chula-swarm-manager');
    this.engine = new FirstBoot(first.user_data as string).file('/etc/docker/daemon.json').content;
  }
}
