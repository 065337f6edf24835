import { BootSecret, CloudConfig } from '../../lib';
import { Fn } from '../../lib/cdktf';
import { PlainSite } from '../support/openstack';
import { newApp } from '../support/project';
import { rendered, resources, validations } from '../support/rendered';

const bootOf = (...secrets: BootSecret[]): CloudConfig =>
  new CloudConfig({ files: secrets.map((a, i) => ({ path: `/f${i}`, content: 'a=<<a>>\n', secrets: { a } })) });

test('a secret of a variable is a sensitive variable of the stack, whose value stands nowhere else', () => {
  const { stack, ...site } = new PlainSite(newApp());
  const secret = BootSecret.fromVariable(site.network, 'registry_password', 'password of the registry');
  BootSecret.fromVariable(stack, 'registry_password', 'password of the registry');
  expect([secret.name, secret.longest]).toEqual(['password of the registry', 256]);
  expect(rendered(stack).variable).toEqual({
    registry_password: {
      type: 'string',
      sensitive: true,
      nullable: false,
      description: 'password of the registry',
    },
  });
  const [form] = Object.values(resources(stack, 'terraform_data'));
  expect(form.lifecycle).toMatchObject({
    precondition: [{ condition: '${can(regex("^(?s).{1,256}$", var.registry_password))}' }],
  });
});

test('a machine gets it in its user data and says nothing against it', () => {
  const site = new PlainSite(newApp());
  site.machine('web', { boot: bootOf(BootSecret.fromVariable(site.stack, 'token')) });
  const [instance] = Object.values(resources(site.stack, 'openstack_compute_instance_v2'));
  expect(instance.user_data).toContain('base64encode(join("", [base64decode("YT0="), var.token, ');
  expect(validations(site.stack)).toEqual([]);
});

test('one that is longer than expressions count has no bound but its own', () => {
  const site = new PlainSite(newApp());
  expect(BootSecret.fromVariable(site.stack, 'bundle', 'certificates', 8192).longest).toBe(8192);
  const [form] = Object.values(resources(site.stack, 'terraform_data'));
  expect(JSON.stringify(form)).toContain('^(?s).+$');
});

test.each(['', '1st', 'a-b', 'A', 'x'.repeat(64)])('%j is no name of a variable', (name) => {
  const { stack } = new PlainSite(newApp());
  expect(() => BootSecret.fromVariable(stack, name)).toThrow(
    `[lab] a variable of Terraform is named by at most 63 lower-case letters, digits and underscores, the first a letter, got '${name}'; give another name`,
  );
});

test('values of a deployment, their parts and expressions are secrets; texts of the program are none', () => {
  const { network } = new PlainSite(newApp());
  const late = [network.subnetId, `user:${network.subnetId}`, Fn.base64encode(network.subnetId), '${var.a}', ''];
  expect(late.map((value) => BootSecret.of('a', value)._isLate)).toEqual(Array(5).fill(true));
  expect(['s3cret', 'a${b}', '${', '$HOME'].map((value) => BootSecret.of('a', value)._isLate)).toEqual(
    Array(4).fill(false),
  );
});
