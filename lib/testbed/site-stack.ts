import { Construct } from 'constructs';
import { OpenstackProvider } from '../../imports/openstack/provider';
import { TerraformStack } from '../cdktf';
import { pathSlug } from '../core';

/**
 * A stack of a site, named by its path: `chula` + `network` is `chula-network`.
 * @internal
 */
export class SiteStack extends TerraformStack {
  constructor(scope: Construct, part: string, cloud: string | undefined) {
    super(scope, pathSlug(scope, part));
    new OpenstackProvider(this, 'openstack', { cloud });
  }
}
