import { Construct } from 'constructs';
import { Password } from '../../../imports/random/password';
import { Bootstrap } from '../../../imports/rancher2/bootstrap';
import { Rancher2Provider } from '../../../imports/rancher2/provider';
import { SecretV2 } from '../../../imports/rancher2/secret-v2';
import { Setting } from '../../../imports/rancher2/setting';
import { TerraformLocal } from '../../cdktf';
import { Component, byCodeUnit, variablePrefix } from '../../core';
import { BootSecret, ensureRandomProvider, literal, sensitiveVariable } from '../../infra';
import { FLEET_LOCAL } from './rancher-delivery';

/** @internal */
export interface RancherApiProps {
  readonly url: string;
  /** Certificate of the private authority that vouches for Rancher. */
  readonly authority?: BootSecret;
  readonly bootstrapPassword: BootSecret;
  /** Name of the Secret in `fleet-local` that opens the repository of the cluster's own delivery. */
  readonly deliverySecret?: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** A first deployment waits that long for Rancher, instead of asking for a second run. */
const TIMEOUT = '30m';

/**
 * What Terraform does through Rancher's own API, first of all the administrator: their password and token are made here and never leave
 * Terraform's state of this stack. Whatever stands in the same stack calls with that token.
 * @internal
 */
export class RancherApi extends Component {
  /** That of a stack in which resources of the provider `rancher2` stand. */
  public static of(stack: Construct): RancherApi {
    return stack.node.children.find((child) => child instanceof RancherApi) as RancherApi;
  }

  public readonly url: string;
  public readonly authority?: BootSecret;
  /** Who has the token that the stack calls with. */
  public readonly administrator: Bootstrap;

  constructor(scope: Construct, id: string, props: RancherApiProps) {
    super(scope, id);
    this.url = props.url;
    this.authority = props.authority;
    ensureRandomProvider(this);
    const how = { apiUrl: literal(props.url), caCerts: props.authority?.value, timeout: TIMEOUT };
    const password = new Password(this, 'Password', { length: 32, special: false });
    const administrator = new Bootstrap(this, 'Administrator', {
      provider: new Rancher2Provider(this, 'Bootstrap', { ...how, alias: 'bootstrap', bootstrap: true }),
      initialPassword: props.bootstrapPassword.value,
      password: password.result,
    });
    this.administrator = administrator;
    new Rancher2Provider(this, 'Provider', { ...how, tokenKey: administrator.token });
    for (const name of Object.keys(props.settings).sort(byCodeUnit)) {
      new Setting(this, `Setting-${name}`, { name: literal(name), value: literal(props.settings[name]) });
    }
    if (props.deliverySecret !== undefined) {
      this.addRepositorySecret(props.deliverySecret, FLEET_LOCAL);
    }
    // No output: whoever reads one of a stack has a copy of all of them in its own state.
    new TerraformLocal(this, 'AdminPassword', administrator.password).overrideLogicalId('admin_password');
  }

  /** The Secret that opens a repository for Fleet; asked for again, it is the one that is there. */
  public addRepositorySecret(name: string, namespace: string): void {
    const id = namespace === FLEET_LOCAL ? 'DeliverySecret' : `DeliverySecret-${namespace}-${name}`;
    if (this.node.tryFindChild(id) !== undefined) {
      return;
    }
    const prefix = variablePrefix(name);
    const variable = (suffix: string): string =>
      sensitiveVariable(this, `${prefix}_${suffix}`, `${suffix} for the repository of delivery`, '[!-~]{1,512}');
    new SecretV2(this, id, {
      clusterId: 'local',
      namespace,
      name,
      type: 'kubernetes.io/basic-auth',
      data: { username: variable('username'), password: variable('password') },
    });
  }
}
