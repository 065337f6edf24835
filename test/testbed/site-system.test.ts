import { CloudConfig, Flavor, SystemSettings } from '../../lib';
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

test('settings that cannot be are refused once, at the site', () => {
  const site = newSite(newApp(), 'chula', {
    system: new SystemSettings({ proxy: { address: 'proxy', exceptions: [] } }),
  });
  expect(validations(site).filter((line) => line.startsWith('[chula]'))).toEqual([
    "[chula] a proxy is named 'http://host:port', without a password because user data have no secrets, got 'proxy'; correct it",
  ]);
});
