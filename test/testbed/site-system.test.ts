import { CloudConfig, Flavor, Size, SystemSettings } from '../../lib';
import { newSite, small } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, validations } from '../support/rendered';
import { TerraformStack } from '../../lib/cdktf';

const userData = (site: ReturnType<typeof newSite>): string[] =>
  site.node
    .findAll()
    .filter((construct) => TerraformStack.isStack(construct))
    .flatMap((stack) => Object.values(resources(stack, 'openstack_compute_instance_v2')))
    .map((instance) => String(instance.user_data));

const options = { count: 1, flavor: small satisfies Flavor };

test('what all machines of a site have alike comes before what a role has', () => {
  const system = new SystemSettings({ proxy: { address: 'http://proxy:3128' } });
  const site = newSite(newApp(), 'chula', { system });
  site.addMachines('web', { ...options, boot: new CloudConfig({ packages: ['haproxy'] }) });
  site.addMachines('db', options);
  const [web, db] = userData(site);
  for (const text of [web, db]) {
    expect(text).toContain('/etc/ssh/sshd_config.d/10-cloudserve.conf');
    expect(text).toContain('.cluster.local,10.20.0.0/16,');
  }
  expect(web.indexOf('- chrony')).toBeGreaterThan(0);
  expect(web.indexOf('- haproxy')).toBeGreaterThan(web.indexOf('- chrony'));
  expect(site.system).toBe(system);
  expect(validations(site)).toEqual([]);
});

test('without such settings a machine is as its image and its role are', () => {
  const site = newSite(newApp());
  site.addMachines('web', options);
  expect(userData(site)).toEqual(['#cloud-config\nhostname: chula-web-1\nmanage_etc_hosts: true\n']);
});

test('settings that cannot be are refused once, at the site, whatever machines stand on it', () => {
  const system = new SystemSettings({
    proxy: { address: 'proxy', exceptions: [] },
    packages: ['two words'],
    timeServers: ['a b'],
    downloadMirror: 'mirror.example.org',
    packageMirror: 'ftp://mirror',
    users: [{ name: 'Ops', sshKeys: [] }],
    sysctl: { 'a b': '1' },
  });
  const site = newSite(newApp(), 'chula', { system });
  site.addMachines('web', { ...options, count: 3, boot: new CloudConfig({ packages: ['haproxy'] }) });
  const download = { url: 'https://example.org/a', sha256: '0'.repeat(64), path: '/a' };
  site.addMachines('db', { ...options, count: 2, boot: new CloudConfig({ downloads: [download] }) });
  const said = validations(site);
  expect(new Set(said).size).toBe(8);
  expect(said.filter((line) => !line.startsWith('[chula] '))).toEqual([]);
  expect(said).toHaveLength(8);
});

test("what is wrong with a role's own first boot is said once, at the role", () => {
  const site = newSite(newApp(), 'chula', { system: new SystemSettings({ packages: ['two words'] }) });
  const boot = new CloudConfig({ packages: ['three more words'], devices: [{ role: 'data' }] });
  site.addMachines('web', { ...options, count: 3, boot });
  expect(validations(site).sort()).toEqual([
    "[chula/chula-web/web] a package is named by one word that no shell would read, got 'three more words'; correct 'packages'",
    "[chula/chula-web/web] the first boot would wait for a volume 'data' in vain, got none; add it to 'volumes' or take the device out of 'boot'",
    "[chula] a package is named by one word that no shell would read, got 'two words'; correct 'packages'",
  ]);
});

test('a zone without a name is refused once, at the site', () => {
  const site = newSite(newApp(), 'chula', { zones: ['a', '', 'b c'] });
  site.addMachines('web', { ...options, count: 3 });
  expect(validations(site)).toEqual([
    "[chula] a zone is known by a name without blanks and colons, got ''; give the name that the cloud has",
    "[chula] a zone is known by a name without blanks and colons, got 'b c'; give the name that the cloud has",
  ]);
  expect(site.zones).toEqual(['a']);
});

test('volumes of all machines are in the zone of Cinder that the site names, and machines in their own', () => {
  const site = newSite(newApp(), 'chula', { zones: ['a', 'b'], volumeZone: 'nova' });
  const group = site.addMachines('db', { ...options, count: 2, volumes: [{ role: 'data', size: Size.gibibytes(1) }] });
  const stack = TerraformStack.of(group);
  const zonesOf = (type: string): unknown[] =>
    Object.values(resources(stack, type)).map((block) => block.availability_zone);
  expect(zonesOf('openstack_blockstorage_volume_v3')).toEqual(['nova', 'nova']);
  expect(zonesOf('openstack_compute_instance_v2')).toEqual(['a', 'b']);
});

test('a zone of Cinder without a name is refused once, at the site', () => {
  const site = newSite(newApp(), 'chula', { volumeZone: '' });
  site.addMachines('db', { ...options, count: 2, volumes: [{ role: 'data', size: Size.gibibytes(1) }] });
  expect(validations(site)).toEqual([
    "[chula] a zone is known by a name without blanks and colons, got ''; give the name that the cloud has",
  ]);
});
