import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { Node, SwarmLab } from './swarm/lab';
import { RenderedSwarm } from './swarm/rendered-swarm';
import { ROOT, SCRATCH } from './support/paths';
import { Ended, mustRun, runProgram } from './support/program';
import { until as untilMinute } from './support/until';

const URL = 'http://exam.example.org';
let running: SwarmLab | undefined;
let rendered: RenderedSwarm;
let projects = '';

function lab(): SwarmLab {
  if (running === undefined) {
    throw new Error('the lab did not start');
  }
  return running;
}

const [first, second, third] = [0, 1, 2];
const node = (i: number): Node => rendered.nodes[i];
/** Five engines share the cores of this machine. */
const until: typeof untilMinute = (what, question) => untilMinute(what, question, 240);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

beforeAll(async () => {
  fs.mkdirSync(SCRATCH, { recursive: true });
  projects = fs.mkdtempSync(path.join(SCRATCH, 'swarm-project-'));
  rendered = new RenderedSwarm(path.join(projects, 'first'));
  running = await SwarmLab.start(rendered.nodes, rendered.engine);
  await bringImages();
});

afterAll(async () => {
  await running?.stop();
  fs.rmSync(projects, { recursive: true, force: true });
});

/** Images of the services for workers, and of Traefik for managers: there is no registry. */
async function bringImages(): Promise<void> {
  const traefik = (await mustRun(['bash', path.join(ROOT, 'test/live/traefik/env.sh')])).trim();
  const images: [string, Record<string, string>, string, Node[]][] = [
    [
      'registry.example.org/exam:1.0.0',
      { service: path.join(lab().programs, 'service') },
      'CMD ["/service","serve"]',
      rendered.nodes.slice(3),
    ],
    [
      'docker.io/library/traefik:v3.6.12',
      { 'bin/traefik': traefik },
      'ENTRYPOINT ["/bin/traefik"]',
      rendered.nodes.slice(0, 3),
    ],
  ];
  for (const [image, programs, change, nodes] of images) {
    const root = path.join(projects, 'image');
    fs.mkdirSync(path.join(root, 'tmp'), { recursive: true });
    fs.chmodSync(path.join(root, 'tmp'), 0o1777);
    fs.mkdirSync(path.join(root, 'var/cache/exam'), { recursive: true });
    fs.chownSync(path.join(root, 'var/cache/exam'), 10001, 10001);
    for (const [name, program] of Object.entries(programs)) {
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.copyFileSync(program, path.join(root, name));
    }
    const archive = path.join(projects, 'image.tar');
    execFileSync('tar', ['-C', root, '-cf', archive, '.']);
    fs.rmSync(root, { recursive: true });
    await Promise.all(
      nodes.map((one) =>
        lab().must(one, `docker import --change 'ENV PATH=/bin' --change '${change}' ${archive} ${image}`),
      ),
    );
  }
}

function join(): Promise<Ended> {
  return runProgram(['bash', rendered.join], { ...lab().environment, SWARM_WAIT: '1' });
}

/** Whether this kernel has what encrypted networks need. */
async function hasEsp(): Promise<boolean> {
  const state = 'src 192.0.2.1 dst 192.0.2.2 proto esp spi 1 mode transport';
  const { code } = await lab().run(
    node(first),
    `ip xfrm state add ${state} aead 'rfc4106(gcm(aes))' 0x${'ab'.repeat(20)} 64`,
  );
  return code === 0;
}

async function deploy({ stack }: RenderedSwarm): Promise<void> {
  const file = path.join(stack, 'stack.yml');
  if (!(await hasEsp())) {
    say('this kernel has no ESP: networks of the stack are not encrypted here');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('      encrypted: "true"\n', ''));
  }
  await lab().must(
    node(first),
    `cd ${stack} && docker stack deploy --compose-file stack.yml --prune --resolve-image never exam`,
  );
}

async function runs(...services: string[]): Promise<void> {
  for (const service of services) {
    await until(`all containers of ${service}`, async () => {
      const { out } = await lab().run(
        node(second),
        `docker service ls --filter name=exam_${service} --format '{{.Replicas}}'`,
      );
      const [some, all] = out.split(' ')[0].split('/');
      return Number(all) > 0 && Number(some) === Number(all);
    });
  }
}

/** What a service answers: its name, version, path and container. */
async function answer(where: Node, of: string, ...options: string[]): Promise<string[]> {
  return (await lab().get(where, `${URL}${of}`, ...options)).out.split(' ');
}

describe('machines of a site', () => {
  test('become one Swarm by the script, whose second run changes nothing', async () => {
    const { code, said } = await join();
    expect([code, said.split('\n').slice(-2)[0]]).toEqual([0, 'swarm-join: 3 managers and 2 workers are one Swarm']);
    const list = async (): Promise<string> =>
      lab().must(node(second), `docker node ls --format '{{.ID}} {{.Hostname}} {{.Status}} {{.ManagerStatus}}'`);
    const before = (await list()).split('\n').sort();
    expect(before.filter((line) => / Ready (Leader|Reachable)$/.test(line))).toHaveLength(3);
    expect(before.filter((line) => / Ready $/.test(line))).toHaveLength(2);
    const again = await join();
    expect([again.code, again.said]).toEqual([0, 'swarm-join: 3 managers and 2 workers are one Swarm\n']);
    expect((await list()).split('\n').sort()).toEqual(before);
  });

  test('have the label of their zone, and networks with packets of the site', async () => {
    for (const { name } of rendered.nodes) {
      const label = await lab().must(node(first), `docker node inspect --format '{{.Spec.Labels.zone}}' ${name}`);
      expect(label.trim()).toBe(rendered.zones[name]);
    }
    const mtu = `--format '{{index .Options "com.docker.network.driver.mtu"}}'`;
    expect(await lab().must(node(third), `docker network inspect ingress ${mtu}`)).toBe('1450\n');
    for (const one of rendered.nodes) {
      expect(await lab().must(one, `docker network inspect docker_gwbridge ${mtu}`)).toBe('1450\n');
    }
  });

  test('are refused when they are of another Swarm, and nothing is changed', async () => {
    const stranger = { ...node(4) };
    await lab().must(stranger, 'docker swarm leave && docker swarm init --advertise-addr eth0');
    const { code, said } = await join();
    expect([code, said]).toEqual([
      4,
      `swarm-join: ${stranger.name} is a node of another Swarm; have it leave that by 'docker swarm leave' and run this again\n`,
    ]);
    await lab().must(stranger, 'docker swarm leave --force');
    await lab().must(node(first), `docker node rm --force ${stranger.name}`);
    expect((await join()).code).toBe(0);
  });
});

describe('a stack', () => {
  test('is taken by the engine as it is written, and runs', async () => {
    await lab().must(node(first), 'docker secret create exam-sql.password -', 'pA$$w0rd');
    await deploy(rendered);
    await runs('account', 'auth', 'frontend', 'entry');
  });

  test('runs containers on workers alone, over the zones', async () => {
    const list = await lab().must(
      node(first),
      `docker service ps exam_account --filter desired-state=running --format '{{.Node}}'`,
    );
    const zones = list
      .trim()
      .split('\n')
      .map((name) => rendered.zones[name]);
    expect(list).not.toContain('manager');
    expect([...zones].sort()).toEqual(['a', 'b']);
  });

  test('gives containers what they are to have, and nothing else', async () => {
    const inside = async (command: string): Promise<string> =>
      (await lab().inside('exam_account', `/service ${command}`)).out;
    expect(await inside('whoami')).toBe('10001:10001');
    expect(await inside('read /run/secrets/exam-sql.password')).toBe('pA$$w0rd');
    expect(await inside('read /etc/exam/application.yml')).toBe('greeting: hello\n');
    expect((await inside('read /proc/self/environ')).split('\0')).toEqual(
      expect.arrayContaining(['GREETING=costs $5', 'SQL_PASSWORD_FILE=/run/secrets/exam-sql.password']),
    );
    expect(await inside('read /proc/self/status')).toMatch(/^CapBnd:\t0+$/m);
    const writes = await Promise.all(
      ['/tmp/a', '/var/cache/exam/a', '/a', '/etc/exam/a'].map(
        async (file) => (await lab().inside('exam_account', `/service write ${file}`)).code,
      ),
    );
    expect(writes).toEqual([0, 0, 1, 1]);
  });
});

describe('links of a stack', () => {
  test('lead from a caller to whom it calls, also in large packets over two machines', async () => {
    // Its containers share no machine, so that one of them is beyond the network.
    const { out, said } = await lab().inside('exam_account', '/service measure tasks.auth :8080/?bytes=300000');
    expect([out, said]).toEqual(['300000\n300000\n', '']);
    if (fs.existsSync('/proc/net/ip_vs')) {
      const name = await lab().inside('exam_account', '/service call http://auth:8080/1');
      expect(name.out).toContain('auth 1 /1');
    } else {
      say('this kernel has no IPVS: the one address of a service is not called here, those of its containers are');
    }
  });

  test('are all that there is: others know not even the name, and there is no way out', async () => {
    const stranger = await lab().inside('exam_frontend', '/service call http://auth:8080/');
    expect([stranger.code, stranger.said]).toEqual([
      1,
      expect.stringMatching(/no such host|server misbehaving|timeout|refused/i),
    ]);
    const addresses = [
      ...(await lab().inside('exam_auth', '/service interfaces')).out.matchAll(/^eth.*\[([\d.]+)/gm),
    ].map(([, one]) => one);
    expect(addresses).not.toEqual([]);
    for (const address of addresses) {
      expect((await lab().inside('exam_frontend', `/service call http://${address}:8080/`)).code).toBe(1);
    }
    expect((await lab().inside('exam_auth', '/service routes')).out).not.toMatch(/^00000000$/m);
    expect((await lab().inside('exam_account', '/service routes')).out).toMatch(/^00000000$/m);
  });

  test('are encrypted between machines, where the kernel can', async () => {
    if (!(await hasEsp())) {
      return;
    }
    const states = await Promise.all(rendered.nodes.slice(3).map((one) => lab().must(one, 'ip xfrm state')));
    states.forEach((state) => expect(state).toMatch(/proto esp/));
  });
});

describe('paths of a stack', () => {
  test('lead by the real Traefik to their services, the longest first and by whole parts', async () => {
    await until('the entry', async () => (await answer(node(first), '/api/account/1'))[0] === 'account');
    const led = async (of: string): Promise<string> => (await answer(node(second), of)).slice(0, 3).join(' ');
    await until('the other entry', async () => (await led('/api/account')) === 'account 1 /api/account');
    expect(await led('/api/account/1')).toBe('account 1 /api/account/1');
    expect(await led('/api/accounts')).toBe('frontend 1 /api/accounts');
    expect(await led('/short/1')).toBe('account 1 /1');
    expect(await led('/')).toBe('frontend 1 /');
    expect((await lab().get(node(first), `http://${node(first).address}/`)).out).toContain('404');
  });

  test('keep a caller by a cookie to one container, while others go to all', async () => {
    const jar = path.join(projects, 'cookies');
    const hosts = new Set<string>();
    const kept = new Set<string>();
    for (let i = 0; i < 12; i++) {
      hosts.add((await answer(node(first), '/api/account'))[3]);
      kept.add((await answer(node(first), '/api/account', '--cookie', jar, '--cookie-jar', jar))[3]);
    }
    expect([hosts.size, kept.size]).toEqual([2, 1]);
    expect(fs.readFileSync(jar, 'utf8')).toMatch(/#HttpOnly_exam\.example\.org.*\tsession\t/);
  });
});

describe('changes of a stack', () => {
  test('that never take calls go back by themselves, and nobody outside sees them', async () => {
    const broken = new RenderedSwarm(path.join(projects, 'broken'), { BROKEN: 'yes', VERSION: '2' });
    const calls = { answered: 0, lost: 0, ended: false };
    const calling = (async () => {
      while (!calls.ended) {
        const [name, version] = await answer(node(first), '/api/account');
        calls[name === 'account' && version === '1' ? 'answered' : 'lost']++;
      }
    })();
    await deploy(broken);
    const state = async (): Promise<string> =>
      (await lab().must(node(first), `docker service inspect --format '{{.UpdateStatus.State}}' exam_account`)).trim();
    await until('the way back', async () => (await state()) === 'rollback_completed').finally(
      () => (calls.ended = true),
    );
    await calling;
    say(`an update that failed: ${calls.answered} calls answered by the old version, ${calls.lost} lost`);
    expect(calls.answered).toBeGreaterThan(10);
    expect(calls.lost).toBe(0);
  });

  test('of a file of configuration are new configs, and containers that read them', async () => {
    const changed = new RenderedSwarm(path.join(projects, 'changed'), { VERSION: '3' });
    const file = path.join(changed.stack, 'stack.yml');
    const [config] = Object.values(parse(fs.readFileSync(file, 'utf8')).configs as Record<string, { name: string }>);
    await deploy(changed);
    await until('the new version', async () => (await answer(node(second), '/api/account'))[1] === '3');
    expect(await lab().must(node(first), `docker config ls --format '{{.Name}}'`)).toBe(`${config.name}\n`);
  });
});

test('a manager that is lost takes nothing with it: the others decide, and answer callers', async () => {
  await runs('account', 'auth', 'frontend');
  await lab().lose(node(first));
  const began = Date.now();
  await until('another leader', async () => {
    const { out } = await lab().run(node(second), `docker node ls --format '{{.Hostname}} {{.ManagerStatus}}'`);
    return /Leader/.test(out) && /manager-1 Unreachable/.test(out);
  });
  await until(
    'a decision',
    async () => (await lab().run(node(second), 'docker service scale --detach exam_frontend=2')).code === 0,
  );
  say(`a Swarm decided ${Date.now() - began} ms after its leader had lost its power`);
  await runs('frontend');
  expect((await answer(node(third), '/api/account'))[0]).toBe('account');
});
