import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { everyConstruct } from '../mesh/security/every-construct';
import { EVERY_OPTION } from '../mesh/traffic/every-option';
import { Manifest } from '../support/rendered';
import { programs } from './federation/lab';
import { writeRequests } from './federation/requests';
import { SITES, writeProgram } from './federation/program';
import { identityOf } from './support/api-server';
import { clusterNames, leavesOf } from './support/manifests';
import { ROOT, SCRATCH } from './support/paths';
import { runProgram } from './support/program';
import { ReferenceTestbed } from './support/reference-testbed';

let folder: string;

beforeAll(() => {
  const program = path.join(programs(), 'istiovalidate');
  if (!existsSync(program)) {
    throw new Error(`${program} is missing; run test/live/federation/install.sh`);
  }
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'istio-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Warnings of what is meant: a filter for limits of rates, and a gateway that refuses calls without a token whatever they speak. */
const WARNINGS =
  /EnvoyFilter exposes internal implementation details|AuthorizationPolicy istio-ingressgateway-\S+ (2 errors occurred|configured AuthorizationPolicy will deny all traffic to TCP ports)/;

/** What istiod has against objects, and how many it looked at. */
async function verdict(documents: readonly string[]): Promise<{ checked: number; said: string[] }> {
  const files = documents
    .filter((document) => /(^|\.)istio\.io\//.test(identityOf(document).apiVersion))
    .map((document, i) => {
      const file = path.join(folder, `${i}.yaml`);
      writeFileSync(file, document);
      return file;
    });
  const { out, said } = await runProgram([path.join(programs(), 'istiovalidate'), ...files]);
  const lines = `${out}${said}`.trim().split('\n');
  const [, checked] = /^(\d+) checked, \d+ refused$/.exec(lines.at(-1) ?? '') ?? [];
  const problems = lines.map((line) => line.replace(/^\S+\/\d+\.yaml /, ''));
  const known = problems.filter((line) => /^(refused|left out|warned)/.test(line) && !WARNINGS.test(line));
  return { checked: Number(checked), said: known };
}

function below(root: IConstruct): string[] {
  return root.node
    .findAll()
    .filter((construct) => ApiObject.isApiObject(construct))
    .map((object) => JSON.stringify(object.toJson() as Manifest));
}

function written(dist: string): string[] {
  return clusterNames(dist).flatMap((cluster) => leavesOf(dist, cluster).flatMap(({ documents }) => documents));
}

const TESTBEDS = readdirSync(path.join(ROOT, 'apps'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));

describe("istiod's own validation has nothing against", () => {
  test.each(TESTBEDS)('the testbed %s', async (name) => {
    const testbed = ReferenceTestbed.synthesize(name);
    try {
      const { checked, said } = await verdict(written(path.join(testbed.folder, 'dist')));
      process.stderr.write(`${name}: ${checked} objects of Istio\n`);
      expect(said).toEqual([]);
    } finally {
      testbed.remove();
    }
  });

  test('services that are federated in every way', async () => {
    const project = path.join(folder, 'program');
    mkdirSync(project);
    writeProgram(
      project,
      SITES.map((_, i) => `10.61.${i + 1}.2`),
    );
    const { checked, said } = await verdict(written(path.join(project, 'dist')));
    expect(said).toEqual([]);
    expect(checked).toBeGreaterThan(30);
  });

  test('services whose rules requests show', async () => {
    const project = path.join(folder, 'requests');
    mkdirSync(project);
    writeRequests(project, '{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}');
    const { checked, said } = await verdict(written(path.join(project, 'dist')));
    expect(said).toEqual([]);
    expect(checked).toBeGreaterThan(20);
  });

  test('rules of a service with every option', async () => {
    const { checked, said } = await verdict(EVERY_OPTION.flatMap(([, make]) => below(make())));
    expect(said).toEqual([]);
    expect(checked).toBeGreaterThanOrEqual(EVERY_OPTION.length);
  });

  test('every construct of security', async () => {
    const { checked, said } = await verdict(below(everyConstruct()));
    expect(said).toEqual([]);
    expect(checked).toBeGreaterThan(10);
  });
});

describe('it refuses', () => {
  const of = (kind: string, spec: object): string =>
    JSON.stringify({
      apiVersion: 'networking.istio.io/v1',
      kind,
      metadata: { name: 'planted', namespace: 'shop' },
      spec,
    });

  test.each<[string, string, RegExp]>([
    ['a rule without a host', of('DestinationRule', { host: '' }), /refused: .*empty domain name/],
    [
      'a route to nowhere',
      of('VirtualService', { hosts: ['a.shop.svc.cluster.local'], http: [{ timeout: '5s' }] }),
      /refused: .*HTTP route, redirect or direct_response is required/,
    ],
    [
      'a static entry without an address',
      of('ServiceEntry', {
        hosts: ['a.shop.svc.cluster.local'],
        ports: [{ number: 80, name: 'http', protocol: 'HTTP' }],
        resolution: 'STATIC',
        endpoints: [{ address: 'gateway.example.org' }],
      }),
      /refused: .*gateway.example.org/,
    ],
  ])('%s', async (_name, document, says) => {
    const { said } = await verdict([document]);
    expect(said).toEqual([expect.stringMatching(says)]);
  });
});
