import { App, CloudConfig, OpenStackSiteProps, SystemSettings } from '../../lib';
import { check } from '../../lib/analysis';
import { noWayOut } from '../../lib/analysis/rules/no-way-out';
import { Stated, collectFacts } from '../../lib/core';
import { Acceptance, Fact, FetchFact, NetworkFact } from '../../lib/model';
import { at, says } from '../support/facts';
import { newSite, small } from '../support/openstack';
import { newApp } from '../support/project';

const network = (path: string, wayOut?: boolean): Stated<NetworkFact> =>
  at(path, { kind: 'network', cidr: '10.20.0.0/16', gateway: '', reserved: [], wayOut });
const fetch = (of: string, machine: string): Stated<FetchFact> => at(machine, { kind: 'fetch', network: of, machine });

test('a network without a way out is named once, with the machines that would need it', () => {
  const machines = ['one', 'two', 'three'].map((name) => fetch('closed', name));
  expect(says(noWayOut, network('closed', false), ...machines)).toEqual([
    "[closed] machines that fetch packages or files need a way out of their network, got none for 'one' and 2 more; name its external network, or a mirror or a proxy in the settings of all machines",
  ]);
  expect(says(noWayOut, network('closed', false), machines[0])[0]).toContain("got none for 'one';");
});

test('a way out, an unknown one, and one that nobody needs are right', () => {
  expect(says(noWayOut, network('open', true), fetch('open', 'a'))).toEqual([]);
  expect(says(noWayOut, network('standing'), fetch('standing', 'a'))).toEqual([]);
  expect(says(noWayOut, network('closed', false), network('open', true), fetch('open', 'a'))).toEqual([]);
});

const download = { url: 'https://example.org/a', sha256: '0'.repeat(64), path: '/a' };
const cidr = '10.20.0.0/16';
const existing = { networkId: 'n', subnetId: 's', range: '10.20.64.0/18' };
const mirror = 'https://mirror.example.org';

/** A testbed of one site with one machine. */
function testbed(boot: CloudConfig, props: Partial<OpenStackSiteProps> = {}): App {
  const app = newApp();
  newSite(app, 'chula', props).addMachines('web', { count: 1, flavor: small, boot });
  return app;
}

const warnings = (app: App): string[] =>
  check(collectFacts<Fact | Acceptance>(app)).warnings.flatMap(({ rule, path }) =>
    rule === 'NO-WAY-OUT' ? [path] : [],
  );

describe('of a site', () => {
  const [files, packages] = [new CloudConfig({ downloads: [download] }), new CloudConfig({ packages: ['haproxy'] })];

  test.each<[string, CloudConfig, Partial<OpenStackSiteProps>]>([
    ['a download', files, {}],
    ['a package', packages, {}],
    ['what all machines have', new CloudConfig(), { system: new SystemSettings() }],
    ['a download, with packages near', files, { system: new SystemSettings({ packageMirror: mirror }) }],
  ])('%s needs a way out', (_, boot, props) => {
    expect(warnings(testbed(boot, props))).toEqual(['chula/chula-network/network']);
  });

  test.each<[string, CloudConfig, Partial<OpenStackSiteProps>]>([
    ['nothing to fetch', new CloudConfig(), {}],
    ['an external network', files, { network: { cidr, external: 'public' } }],
    ['an external network by its id', files, { network: { cidr, externalId: 'e' } }],
    ['a network that stands, whose router is not known', files, { network: { cidr, existing } }],
    ['a network that stands with a router', files, { network: { cidr, existing, external: 'public' } }],
    ['a proxy', files, { system: new SystemSettings({ proxy: { address: 'http://proxy:3128' } }) }],
    ['a mirror of downloads', files, { system: new SystemSettings({ downloadMirror: mirror }) }],
    ['a mirror of packages for packages', packages, { system: new SystemSettings({ packageMirror: mirror }) }],
  ])('%s is right', (_, boot, props) => {
    expect(warnings(testbed(boot, props))).toEqual([]);
  });

  test('it is accepted with a reason', () => {
    const app = newApp();
    const site = newSite(app);
    site.addMachines('web', { count: 1, flavor: small, boot: files });
    site.accept('NO-WAY-OUT', 'a router of the provider stands before it');
    const { warnings: left, accepted, problems } = check(collectFacts<Fact | Acceptance>(app));
    expect([left, accepted.map(({ rule }) => rule), problems]).toEqual([[], ['NO-WAY-OUT'], []]);
  });
});
