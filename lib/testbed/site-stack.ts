import { Construct } from 'constructs';
import { TerraformStack } from '../cdktf';
import { pathSlug } from '../core';
import { OpenStackProvider } from '../infra';

/**
 * A stack of a site, named by its path: `chula` + `network` is `chula-network`.
 * @internal
 */
export class SiteStack extends TerraformStack {
  constructor(scope: Construct, part: string, cloud: string | undefined) {
    super(scope, pathSlug(scope, part));
    new OpenStackProvider(this, 'openstack', { cloud });
  }
}
