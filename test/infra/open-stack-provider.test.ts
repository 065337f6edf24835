import { OpenStackProvider } from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { newApp } from '../support/project';
import { rendered } from '../support/rendered';

test.each([
  ['chula', 'chula'],
  ['${cloud}', '$${cloud}'],
])('the entry %s of clouds.yaml is written as %s', (cloud, written) => {
  const stack = new TerraformStack(newApp(), 'lab');
  new OpenStackProvider(stack, 'openstack', { cloud });
  expect(rendered(stack).provider.openstack).toMatchObject([{ cloud: written }]);
});
