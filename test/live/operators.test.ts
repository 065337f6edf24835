import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { COMPONENT_RELEASES, MongoDbCluster, Size } from '../../lib';
import { Fact } from '../../lib/model';
import { changes, refusals } from './kubernetes/convergence';
import { changed } from './kubernetes/definitions';
import { deliver, documentsOfDelivery, prepare } from './kubernetes/deliver';
import { deliveryOf } from './kubernetes/delivery-order';
import { provide, refusedPods } from './kubernetes/workloads';
import { NAMESPACE, Written, writeDatabases } from './operators/databases';
import { OPERATOR_RELEASE, OperatorProcess } from './operators/operator-process';
import { policiesOf, reaches, selects } from './operators/policies';
import { KubernetesObject, identityOf } from './support/api-server';
import { ControlPlane } from './support/control-plane';
import { SCRATCH } from './support/paths';
import { until } from './support/until';

/** Ports of Percona's pods. */
const [MONGO, EXPORTER] = [27017, 9216];
const GIBIBYTE = 1024 ** 3;

mkdirSync(SCRATCH, { recursive: true });
const folder = mkdtempSync(path.join(SCRATCH, 'operators-'));

let plane: ControlPlane;
let operator: OperatorProcess;
let written: Written;
let documents: readonly string[];
let pods: readonly KubernetesObject[];
let policies: readonly KubernetesObject[];

const list = (apiVersion: string, kind: string): Promise<KubernetesObject[]> =>
  plane.api.list(apiVersion, kind, NAMESPACE);
const pod = (name: string): KubernetesObject => {
  const found = pods.find(({ metadata }) => metadata.name === name || metadata.name.startsWith(`${name}-`));
  if (found === undefined) {
    throw new Error(`no pod ${name} among ${pods.map(({ metadata }) => metadata.name).join(', ')}`);
  }
  return found;
};
const documentOf = (kind: string, name: string): string => {
  const found = documents.find((each) => identityOf(each).kind === kind && identityOf(each).metadata.name === name);
  expect(found).toBeDefined();
  return found ?? '';
};
const secretData = async (name: string): Promise<Record<string, string>> => {
  const secret = await plane.api.read({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: NAMESPACE } });
  return (secret as unknown as { data?: Record<string, string> } | undefined)?.data ?? {};
};
const running = (count: number): Promise<KubernetesObject[]> =>
  until(
    `${count} pods to run, after ${operator.said.slice(-2000)}`,
    async () => {
      await provide(plane.api, NAMESPACE);
      const found = await list('v1', 'Pod');
      return found.length >= count && found.every(({ status }) => status?.phase === 'Running') && found;
    },
    150,
  );

beforeAll(async () => {
  written = writeDatabases(folder, ({ namespace, storage, to }) => {
    const documents = new MongoDbCluster(namespace, 'documents', {
      ...{ storage, volume: Size.gibibytes(100), shards: 2, members: 3, backup: { to }, metricsFrom: 'monitoring' },
    });
    const notes = new MongoDbCluster(namespace, 'notes', { storage, volume: Size.gibibytes(20), backup: { to } });
    return {
      MONGO: documents.addUser('exam', { databases: ['exam'] }),
      NOTES: notes.addUser('reader', { databases: ['notes'] }),
    };
  });
  plane = await ControlPlane.start({ nodes: 3 });
  const delivery = await deliveryOf(written.dist, written.cluster);
  documents = documentsOfDelivery(delivery);
  await prepare(plane.api, delivery, ['k3s-helm-controller', 'prometheus-operator']);
  expect(await deliver(plane.api, delivery)).toEqual([]);
  operator = await OperatorProcess.start(plane, 'psmdb-operator');
  pods = await running(9 + 3 + 2);
  policies = await list('networking.k8s.io/v1', 'NetworkPolicy');
}, 300_000);

afterAll(async () => {
  await operator?.end();
  await plane?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the operator of MongoDB', () => {
  it('is of the release that its chart is of', () => {
    expect(OPERATOR_RELEASE).toBe(COMPONENT_RELEASES.mongodbOperator.version);
  });

  it('takes the clusters that were written: all that it misses is somebody who answers in their pods', async () => {
    const clusters = await until('the operator to ask pods', async () => {
      const found = await list('psmdb.percona.com/v1', 'PerconaServerMongoDB');
      return found.every(({ status }) => status?.message !== undefined) && found;
    });
    for (const { status } of clusters) {
      const asked = /error dialing backend: dial tcp 127\.0\.0\.1:\d+: connect: connection refused/;
      expect(`${status?.message}`.split('\n').filter((line) => !asked.test(line))).toEqual([]);
    }
    expect(operator.said).not.toMatch(/wrong psmdb options|forbidden/);
  });

  it('would tell of what it does not take', async () => {
    const planted = changed(documentOf('PerconaServerMongoDB', 'notes'), ({ metadata, spec }) => {
      metadata.name = 'planted';
      spec.replsets[0].size = 2;
    });
    expect(await refusals(plane.api, [planted])).toEqual([]);
    await until('its refusal', async () => /"planted".*wrong psmdb options/.test(operator.said));
    await plane.api.remove(identityOf(planted));
  });

  it('makes pods that Pod Security and the quota admit', async () => {
    expect(await refusedPods(plane.api, NAMESPACE)).toEqual([]);
  });

  it('leaves what was written as it is: applying it again changes nothing', async () => {
    // The definitions of the release came after the first application, and know of more fields than ours.
    expect(await refusals(plane.api, documents)).toEqual([]);
    expect(await changes(plane.api, documents)).toEqual([]);
  });

  it('asks volumes of the class and the size that were asked, and puts no two members of a set on a node', async () => {
    const claims = (await list('v1', 'PersistentVolumeClaim')).map(({ metadata, spec }) => {
      const { storageClassName, resources } = spec as unknown as Claim;
      return `${metadata.name.replace(/-\d$/, '')} ${storageClassName} ${bytes(resources.requests.storage) / GIBIBYTE}`;
    });
    expect([...new Set(claims)].sort()).toEqual([
      'mongod-data-documents-cfg fast 10',
      'mongod-data-documents-rs0 fast 100',
      'mongod-data-documents-rs1 fast 100',
      'mongod-data-notes-rs0 fast 20',
    ]);
    for (const set of ['documents-cfg', 'documents-rs0', 'documents-rs1', 'notes-rs0']) {
      const nodes = [0, 1, 2].map((index) => pod(`${set}-${index}`).spec?.nodeName);
      expect(new Set(nodes).size).toBe(3);
    }
  });

  it('makes a disruption budget of each set', async () => {
    const budgets = await list('policy/v1', 'PodDisruptionBudget');
    for (const set of ['documents-cfg', 'documents-rs0', 'documents-rs1', 'notes-rs0']) {
      const own = budgets.filter(({ spec }) => {
        return selects(spec?.selector as object, pod(`${set}-0`).metadata.labels);
      });
      expect(own.map(({ spec }) => spec?.maxUnavailable)).toEqual([1]);
    }
  });

  it('makes Services and certificates of the names that applications are told', async () => {
    const variables = await variablesOf('web');
    const services = await list('v1', 'Service');
    for (const [prefix, cluster] of [
      ['MONGO', 'documents'],
      ['NOTES', 'notes'],
    ]) {
      const { 'tls.crt': certificate } = await secretData(`${cluster}-ssl`);
      const signed = new X509Certificate(Buffer.from(certificate, 'base64'));
      const hosts = `${variables[`${prefix}_HOSTS`].value}`.split(',');
      expect(hosts.length).toBeGreaterThan(1);
      for (const host of hosts) {
        const [name, port] = host.split(':');
        const [first, second] = name.split('.');
        const service = services.find(({ metadata }) => metadata.name === (second === NAMESPACE ? first : second));
        expect(service?.spec?.ports).toMatchObject([{ port: Number(port) }]);
        expect({ name, signed: signed.checkHost(name) !== undefined }).toEqual({ name, signed: true });
      }
    }
  });

  it('makes the Secrets that applications read, but for passwords of users, which it makes in the database', async () => {
    const wanted = await secretsOf('web');
    expect(wanted.length).toBeGreaterThanOrEqual(4);
    const missing: string[] = [];
    for (const { name, key } of wanted) {
      missing.push(...(key in (await secretData(name)) ? [] : [`${name} ${key}`]));
    }
    expect(missing.sort()).toEqual(['documents-custom-user-secret exam', 'notes-custom-user-secret reader']);
  });
});

describe('pods that the operator makes', () => {
  const OPERATOR = { namespace: 'psmdb-operator' };
  const PROMETHEUS = { namespace: 'monitoring' };
  const STRANGER = { namespace: 'default' };

  it('are each chosen by a policy of their own, beside that which refuses all', () => {
    for (const each of pods.filter(({ metadata }) => !metadata.name.startsWith('web-'))) {
      expect({ pod: each.metadata.name, chosen: policiesOf(policies, each).length > 0 }).toMatchObject({
        chosen: true,
      });
    }
  });

  it.each([
    ['members of a shard', 'documents-rs0-0', 'documents-rs0-1', MONGO, true],
    ['members of two shards', 'documents-rs0-0', 'documents-rs1-0', MONGO, true],
    ['members of a shard and config servers', 'documents-rs1-2', 'documents-cfg-0', MONGO, true],
    ['config servers and members of a shard', 'documents-cfg-1', 'documents-rs0-0', MONGO, true],
    ['config servers', 'documents-cfg-1', 'documents-cfg-2', MONGO, true],
    ['members of a replica set', 'notes-rs0-0', 'notes-rs0-2', MONGO, true],
    ['an application and members of its replica set', 'web', 'notes-rs0-1', MONGO, true],
    ['an application and members behind routers', 'web', 'documents-rs0-0', MONGO, false],
    ['an application and config servers', 'web', 'documents-cfg-0', MONGO, false],
    ['an application and an exporter', 'web', 'documents-rs0-0', EXPORTER, false],
    ['members of two databases', 'notes-rs0-0', 'documents-rs0-0', MONGO, false],
  ])('are open as they must be between %s', (_, from, to, port, open) => {
    expect(reaches(policies, pod(from), pod(to), port)).toBe(open);
  });

  it.each(['documents-rs0-0', 'documents-cfg-0', 'notes-rs0-0'])('are open to their operator alone: %s', (name) => {
    expect(reaches(policies, OPERATOR, pod(name), MONGO)).toBe(true);
    expect(reaches(policies, STRANGER, pod(name), MONGO)).toBe(false);
  });

  it('are asked for metrics, config servers too, where Prometheus may', async () => {
    const monitors = (await list('monitoring.coreos.com/v1', 'PodMonitor')).map(({ spec }) => spec?.selector as object);
    const asked = pods.filter(({ metadata }) => monitors.some((selector) => selects(selector, metadata.labels)));
    const sets = asked.map(({ metadata }) => metadata.name.replace(/-\d$/, ''));
    expect([...new Set(sets)].sort()).toEqual(['documents-cfg', 'documents-rs0', 'documents-rs1']);
    for (const each of asked) {
      expect(reaches(policies, PROMETHEUS, each, EXPORTER)).toBe(true);
      expect(portNames(each)).toContainEqual(['metrics', EXPORTER]);
    }
    expect(reaches(policies, PROMETHEUS, pod('notes-rs0-0'), EXPORTER)).toBe(false);
  });
});

describe('routers, of which the operator is told that somebody else sets up the sets behind them', () => {
  let routers: readonly KubernetesObject[];

  beforeAll(async () => {
    const unmanaged = changed(documentOf('PerconaServerMongoDB', 'documents'), ({ spec }) => {
      Object.assign(spec, { unmanaged: true, updateStrategy: 'RollingUpdate' });
    });
    expect(await refusals(plane.api, [unmanaged])).toEqual([]);
    // It gives each of the three sets 10 seconds to answer before it goes on.
    pods = await running(9 + 3 + 2 + 2);
    routers = pods.filter(({ metadata }) => metadata.name.startsWith('documents-mongos-'));
  }, 180_000);

  it('run under Pod Security and quota, apart from each other', async () => {
    expect(await refusedPods(plane.api, NAMESPACE)).toEqual([]);
    expect(new Set(routers.map(({ spec }) => spec?.nodeName)).size).toBe(2);
  });

  it('take with all others as much of the quota as was declared', async () => {
    const declared = written.facts.filter((fact) => fact.kind === 'pods' && fact.namespace === NAMESPACE);
    const claims = written.facts.filter((fact) => fact.kind === 'claim');
    const sum = (amountOf: (fact: PodsFact) => number): number =>
      (declared as PodsFact[]).reduce((total, fact) => total + (fact.pods ?? 0) * amountOf(fact), 0);
    const expected = rounded({
      pods: sum(() => 1),
      'requests.cpu': sum(({ cores }) => cores),
      'limits.cpu': sum(({ coresLimit = 0 }) => coresLimit),
      'requests.memory': sum(({ memoryMebibytes }) => memoryMebibytes) / 1024,
      'limits.memory': sum(({ memoryLimitMebibytes = 0 }) => memoryLimitMebibytes) / 1024,
      persistentvolumeclaims: claims.reduce((total, { count = 1 }) => total + count, 0),
      'requests.storage': claims.reduce((total, { count = 1, mebibytes }) => total + count * mebibytes, 0) / 1024,
    });
    const used = async (): Promise<Record<string, number>> => {
      const [quota] = await list('v1', 'ResourceQuota');
      const texts = Object.entries(quota.status?.used as Record<string, string>);
      return rounded(
        Object.fromEntries(
          texts.map(([name, text]) => [name, /memory|storage/.test(name) ? bytes(text) / GIBIBYTE : amount(text)]),
        ),
      );
    };
    await until('all pods to be counted', async () => (await used()).pods === expected.pods);
    expect(await used()).toEqual(expected);
  });

  it('are called by applications, and call config servers and members', () => {
    const [router] = routers;
    expect(reaches(policies, pod('web'), router, MONGO)).toBe(true);
    expect(reaches(policies, { namespace: 'psmdb-operator' }, router, MONGO)).toBe(true);
    expect(reaches(policies, pod('notes-rs0-0'), router, MONGO)).toBe(false);
    for (const name of ['documents-cfg-0', 'documents-rs0-0', 'documents-rs1-2']) {
      expect(reaches(policies, router, pod(name), MONGO)).toBe(true);
    }
  });
});

type PodsFact = Extract<Fact, { kind: 'pods' }>;

interface Claim {
  readonly storageClassName: string;
  readonly resources: { readonly requests: { readonly storage: string } };
}

interface PodSpec {
  readonly containers: readonly {
    readonly resources: { readonly requests: { readonly cpu: string; readonly memory: string } };
    readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
    readonly env?: readonly Variable[];
  }[];
  readonly volumes?: readonly {
    readonly secret?: { readonly secretName: string; readonly items?: { key: string }[] };
  }[];
}

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly secretKeyRef?: { readonly name: string; readonly key: string } };
}

function specOf(workload: string): PodSpec {
  return parse(documentOf('Deployment', workload)).spec.template.spec;
}

async function variablesOf(workload: string): Promise<Record<string, Variable>> {
  return Object.fromEntries(
    specOf(workload).containers.flatMap(({ env = [] }) => env.map((each) => [each.name, each])),
  );
}

async function secretsOf(workload: string): Promise<{ name: string; key: string }[]> {
  const { volumes = [] } = specOf(workload);
  const read = Object.values(await variablesOf(workload)).flatMap(({ valueFrom }) => valueFrom?.secretKeyRef ?? []);
  const mounted = volumes.flatMap(({ secret }) =>
    (secret?.items ?? []).map(({ key }) => ({ name: `${secret?.secretName}`, key })),
  );
  return [...read, ...mounted];
}

function portNames(each: KubernetesObject): [string, number][] {
  return (each.spec as unknown as PodSpec).containers.flatMap(({ ports = [] }) =>
    ports.map(({ name, containerPort }): [string, number] => [name, containerPort]),
  );
}

function amount(text: string): number {
  return text.endsWith('m') ? Number(text.slice(0, -1)) / 1000 : Number(text);
}

function bytes(text: string): number {
  const [, number, unit = ''] = /^(\d+)(Ki|Mi|Gi|Ti)?$/.exec(text) ?? [];
  return Number(number) * 1024 ** ['', 'Ki', 'Mi', 'Gi', 'Ti'].indexOf(unit);
}

function rounded(values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}
