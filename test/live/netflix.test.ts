import { App } from 'cdk8s';
import {
  CertificateIssuer,
  Duration,
  EurekaRegistry,
  HardenedNamespace,
  InstanceAddress,
  Microservices,
  PodProbe,
  Size,
  SpringCloudGateway,
  ZuulGateway,
} from '../../lib';
import { NetflixLab } from './netflix/lab';
import { until } from './support/until';

const PATHS: Record<string, string> = {
  frontend: '/',
  account: '/api/account',
  exam: '/api/exam',
};

/** An application as the papers have it, and what stands in front of it. */
function program(): App {
  const app = new App();
  const namespace = new HardenedNamespace(app, 'shop');
  const registry = new EurekaRegistry(namespace, 'eureka', {
    image: 'registry.example.org/eureka:1.0.0',
    renewal: Duration.seconds(2),
  });
  const exam = new Microservices(namespace, 'exam', { host: 'exam.example.org', publish: false });
  const issuer = CertificateIssuer.fromName('letsencrypt');
  const gateway = { image: 'registry.example.org/gateway:1.0.0', registry, routes: exam, issuer };
  new ZuulGateway(namespace, 'zuul', gateway).addRoute('/api/exam/archive', 'account');
  new SpringCloudGateway(namespace, 'cloud', gateway).addRoute('/api/exam/archive', 'account');
  for (const [name, path] of Object.entries(PATHS)) {
    const service = exam.addService(name, {
      image: `registry.example.org/${name}:1.4.2`,
      path,
      port: 8080,
      cores: 0.25,
      memory: Size.mebibytes(512),
      readiness: PodProbe.http('/ready'),
    });
    registry.register(service, name === 'account' ? { address: InstanceAddress.POD } : {});
  }
  return app;
}

const GATEWAYS = ['zuul-a', 'cloud-a'];

let lab: NetflixLab;
const upload = { 'spring.servlet.multipart.enabled': 'false' };

beforeAll(async () => {
  lab = new NetflixLab(program());
  for (const index of [0, 1]) {
    const name = `eureka-${index}`;
    const hosts = [`${name}.eureka-members.shop.svc`, ...(index === 0 ? ['eureka.shop.svc'] : [])];
    lab.start({ program: 'Registry', workload: 'eureka', name, hosts });
  }
  for (const name of ['eureka-0', 'eureka-1']) await lab.ready(name, 8761);
  for (const name of ['account-a', 'account-b']) {
    const settings = { ...upload, 'eureka.instance.ip-address': lab.addressOf(name), 'server.port': '8080' };
    lab.start({ program: 'Service', workload: 'account', name, settings });
  }
  for (const workload of ['exam', 'frontend']) {
    const [name, hosts] = [`${workload}-a`, [`${workload}.shop.svc`]];
    lab.start({ program: 'Service', workload, name, hosts, settings: { ...upload, 'server.port': '8080' } });
  }
  for (const name of ['account-a', 'account-b', 'exam-a', 'frontend-a']) await lab.ready(name, 8080);
  lab.start({ program: 'Gateway', workload: 'zuul', name: 'zuul-a' });
  lab.start({ program: 'CloudGateway', workload: 'cloud', name: 'cloud-a' });
  for (const name of GATEWAYS) {
    await lab.ready(name, 8081);
    for (const path of Object.values(PATHS)) {
      await until(`${name} to lead to ${path}`, async () => lab.call(name, path).then(({ status }) => status === 200));
    }
  }
}, 600_000);

afterAll(() => lab?.end());

const whoAnswers = async (gateway: string, path: string): Promise<string> =>
  (await lab.seen(gateway, path)).who.replace(/-[ab]$/, '');

describe('two Eurekas of Spring Cloud Netflix with what the library writes', () => {
  it('has both members of the registry know all instances, each by its own', async () => {
    for (const member of ['eureka-0', 'eureka-1']) {
      await until(`${member} to know all`, async () => Object.keys(await lab.registered(member)).length === 4);
      expect(await lab.registered(member)).toEqual({
        account: ['account-a:cluster:account', 'account-b:cluster:account'],
        eureka: ['eureka-0:cluster:eureka', 'eureka-1:cluster:eureka'],
        exam: ['exam-a:cluster:exam'],
        frontend: ['frontend-a:cluster:frontend'],
      });
    }
  });
});

describe.each(GATEWAYS)('%s in front of what is registered', (gateway) => {
  it.each([
    ['/', 'frontend'],
    ['/api', 'frontend'],
    ['/zuul/a', 'frontend'],
    ['/actuator/routes', 'frontend'],
    ['/api/accounts', 'frontend'],
    ['/api/account', 'account'],
    ['/api/account/1?a=b', 'account'],
    ['/api/exam/1', 'exam'],
    ['/api/exam/archives', 'exam'],
    ['/api/exam/archive/1', 'account'],
  ])(
    'leads calls of %s to %s: the longest prefix takes them, by whole segments, as they are called',
    async (path, name) => {
      expect(await whoAnswers(gateway, path)).toBe(name);
      expect((await lab.seen(gateway, path)).path).toBe(path.split('?')[0]);
    },
  );

  it('takes cookies and who callers are to every service, and cookies of services to callers', async () => {
    const headers = { cookie: 'session=1; of=exam', authorization: 'Bearer x', host: 'exam.example.org' };
    for (const [name, path] of Object.entries(PATHS)) {
      const answer = await lab.call(gateway, path, { headers });
      expect(JSON.parse(answer.text)).toMatchObject({
        cookie: headers.cookie,
        authorization: headers.authorization,
        forwardedHost: expect.stringContaining('exam.example.org'),
      });
      expect(answer.headers['set-cookie']).toEqual([expect.stringMatching(`^of-${name}-[ab]=yes`)]);
    }
  });

  it('passes forms with files of any size', async () => {
    const head = '--x\r\ncontent-disposition: form-data; name="f"; filename="f"\r\n\r\n';
    const form = Buffer.concat([Buffer.from(head), Buffer.alloc(30_000_000), Buffer.from('\r\n--x--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': form.length };
    const seen = await lab.seen(gateway, '/api/exam/upload', { method: 'POST', headers }, form);
    expect(seen.bytes).toBe(form.length);
  });

  it('calls all instances that are registered by their pods', async () => {
    const asked = new Set<string>();
    for (let index = 0; index < 20; index++) asked.add((await lab.seen(gateway, '/api/account')).who);
    expect([...asked].sort()).toEqual(['account-a', 'account-b']);
  });
});

describe('what is registered and dies', () => {
  it('goes on with the other instance when one dies without a word', async () => {
    await lab.stop('account-a', 'SIGKILL');
    for (const member of ['eureka-0', 'eureka-1']) {
      await until(`${member} to miss account-a`, async () => (await lab.registered(member)).account.length === 1);
    }
    for (const gateway of GATEWAYS) {
      await until(`${gateway} to call the other alone`, async () => {
        const answers = await Promise.all(Array.from({ length: 6 }, async () => lab.call(gateway, '/api/account')));
        return answers.every(({ status }) => status === 200);
      });
      expect((await lab.seen(gateway, '/api/account')).who).toBe('account-b');
    }
  });

  it('lets an instance go that says good-bye', async () => {
    await lab.stop('exam-a', 'SIGTERM');
    await until('exam to be gone', async () => (await lab.registered('eureka-1')).exam === undefined);
  });

  it('goes on while a member of the registry is lost', async () => {
    await lab.stop('eureka-1', 'SIGKILL');
    await until('eureka-0 to miss the other', async () => (await lab.registered('eureka-0')).eureka.length === 1);
    for (const gateway of GATEWAYS) {
      expect(await whoAnswers(gateway, '/api/account')).toBe('account');
      expect(await whoAnswers(gateway, '/')).toBe('frontend');
    }
    expect((await lab.registered('eureka-0')).frontend).toEqual(['frontend-a:cluster:frontend']);
  });
});
