import { TerraformResource, dependable } from '../../cdktf';
import { SecretV2 } from '../../../imports/rancher2/secret-v2';
import { variablePrefix } from '../../core';
import { sensitiveVariable } from '../../infra';
import { LocalScript } from '../rancher/local-script';
import { RancherApi } from '../rancher/rancher-api';
import { RancherServer } from '../rancher/rancher-server';

/**
 * Rancher's driver for OpenStack, activated once for each Rancher. It is there from the first start on: the provider could only make
 * another one of the same name, or import this one, which takes the token of an administrator whom a first deployment is only about to make.
 * @internal
 */
export function openStackDriver({ apiStack }: RancherServer): TerraformResource {
  const standing = apiStack.node.tryFindChild(DRIVER_ID);
  if (standing instanceof LocalScript) {
    return standing;
  }
  const { url, authority, administrator } = RancherApi.of(apiStack);
  return new LocalScript(apiStack, DRIVER_ID, {
    script: 'activate-driver',
    environment: {
      DRIVER: 'openstack',
      RANCHER_URL: url,
      RANCHER_TOKEN: administrator.token,
      RANCHER_CA: authority?.value ?? '',
    },
    triggers: [url],
    lifecycle: { replaceTriggeredBy: [dependable(administrator)] },
  });
}

/**
 * The credential that Rancher makes machines with, once for each Rancher and name. As a Secret it stands in no argument of a process,
 * and another value of it makes no machine anew.
 * @see https://ranchermanager.docs.rancher.com/reference-guides/cluster-configuration/rancher-server-configuration/rke2-cluster-configuration
 * @internal
 */
export function machineCredential({ apiStack }: RancherServer, name: string): SecretV2 {
  const id = `machine-credential-${name}`;
  const standing = apiStack.node.tryFindChild(id);
  if (standing instanceof SecretV2) {
    return standing;
  }
  const variable = (suffix: string, words: string, form: string): string =>
    sensitiveVariable(
      apiStack,
      `${variablePrefix(name)}_${suffix}`,
      `${words} of application credential ${name}`,
      form,
    );
  return new SecretV2(apiStack, id, {
    clusterId: 'local',
    namespace: 'fleet-default',
    name,
    type: 'Opaque',
    // Rancher makes environment variables of the driver of what follows the last hyphen.
    data: {
      'openstackcredentialConfig-applicationCredentialId': variable('id', 'id', '[0-9a-f]{32}'),
      'openstackcredentialConfig-applicationCredentialSecret': variable('secret', 'secret', '[!-~]{1,256}'),
    },
  });
}

const DRIVER_ID = 'driver-openstack';
