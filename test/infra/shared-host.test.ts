import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import {
  Access,
  App,
  Cluster,
  Distribution,
  DnsZone,
  Duration,
  Entry,
  ILoadBalancer,
  NodePool,
  PublicAddress,
  SharedHost,
  SharedHostProps,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { newSite, small } from '../support/openstack';
import { newProject } from '../support/project';
import { Block, resources, validations } from '../support/rendered';
import { saidBy } from '../testbed/project';

const dnsZone = DnsZone.withId('example.org', 'z-1');

function newApp(): App {
  return new App({ project: newProject(), quiet: true });
}

/** An entry as far as a host sees it. */
function entry(publicAddress: string): ILoadBalancer {
  return { publicAddress, addBackends: () => undefined } as unknown as ILoadBalancer;
}

function made(props: Partial<SharedHostProps> = {}): SharedHost {
  const site = newSite(newApp(), 'chula', { dnsZone });
  const entries = [entry('203.0.113.7'), entry('203.0.113.8')];
  return new SharedHost(site, 'exam', { site, host: 'exam.example.org', entries, ...props });
}

function recordOf(host: SharedHost): Block {
  const [stack] = host.node.children.filter((child) => TerraformStack.isStack(child));
  return Object.values(resources(stack as TerraformStack, 'openstack_dns_recordset_v2'))[0];
}

test('a host leads to entries of the testbed and to addresses of others, alike and for a minute', () => {
  expect(recordOf(made({ addresses: ['34.118.20.7'] }))).toMatchObject({
    name: 'exam.example.org.',
    type: 'A',
    ttl: 60,
    records: ['203.0.113.7', '203.0.113.8', '34.118.20.7'],
  });
  expect(recordOf(made({ ttl: Duration.minutes(10) })).ttl).toBe(600);
});

test('addresses that clouds pick cross from the stacks of their clusters', () => {
  const project = newProject();
  const app = new App({ project, quiet: true });
  const access = { admins: ['161.200.0.0/16'] };
  const sites = ['chula', 'hitsz'].map((id, i) =>
    newSite(app, id, {
      access,
      network: { cidr: `10.${20 + i}.0.0/16`, external: 'public' },
      ...(i === 0 ? { dnsZone } : {}),
    }),
  );
  const entries = sites.map((site) => {
    const cluster = new Cluster(site, 'main', {
      distribution: Distribution.K3S,
      entry: Entry.haproxy({
        flavor: small,
        exposedTo: Access.anywhere(),
        publicAddress: PublicAddress.floating(),
      }),
    });
    cluster.addPool('all', NodePool.combined({ count: 1, flavor: small }));
    return cluster.entry as ILoadBalancer;
  });
  const [site] = sites;
  new SharedHost(site, 'exam', { site, host: 'exam.example.org', entries });
  saidBy(() => app.synth());
  const text = readFileSync(path.join(project, 'cdktf.out/stacks/chula-exam/cdk.tf.json'), 'utf8');
  const stack = JSON.parse(text) as Record<string, Record<string, Record<string, Block>>>;
  const [record] = Object.values(stack.resource.openstack_dns_recordset_v2);
  expect(record.records).toHaveLength(2);
  for (const address of record.records as string[]) {
    expect(address).toMatch(/^\$\{data\.terraform_remote_state\.[\w-]+\.outputs\.[\w-]+\}$/);
  }
});

test('a site without a zone has nobody who writes the record', () => {
  const site = newSite(newApp());
  expect(() => new SharedHost(site, 'exam', { site, host: 'exam.example.org' })).toThrow(
    "[chula/exam] the zone of a site has the record of a shared host, got none of 'chula'; give the site a 'dnsZone', or write the record elsewhere",
  );
});

test('one cluster shares with nobody, and names are no addresses', () => {
  expect(validations(made({ entries: [entry('203.0.113.7')] }))).toEqual([
    "[chula/exam] a shared host leads to two clusters or more, got 1; add to 'entries' or 'addresses'",
  ]);
  expect(validations(made({ host: 'exam.example.com', addresses: ['gateway.example.org'] }))).toEqual([
    expect.stringContaining("a record lies in its zone 'example.org', got 'exam.example.com'"),
    expect.stringContaining("'gateway.example.org'"),
  ]);
});

test('settings of another kind are refused in words', () => {
  expect(() => made({ entries: ['203.0.113.7'], addresses: '34.118.20.7', host: 1 } as never)).toThrow(
    [
      "[chula/exam] 'addresses' of a shared host is a list, got '34.118.20.7'; write it as ['203.0.113.7']",
      "[chula/exam] 'entries[0]' of a shared host is an entry, got '203.0.113.7'; write it as cluster.entry",
      "[chula/exam] 'host' of a shared host is a text, got 1; write it as 'exam.example.org'",
    ].join('\n'),
  );
});
