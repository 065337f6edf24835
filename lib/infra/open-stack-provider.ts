import { Construct } from 'constructs';
import { OpenstackProvider as Binding } from '../../imports/openstack/provider';
import { Component } from '../core';
import { literal } from './literal';

export interface OpenStackProviderProps {
  /**
   * Entry of `clouds.yaml`.
   * @default - `OS_CLOUD` or the other variables of the environment
   */
  readonly cloud?: string;
}

/** How Terraform gets to an OpenStack cloud. Credentials come from `clouds.yaml` or the environment, never from the program. */
export class OpenStackProvider extends Component {
  constructor(scope: Construct, id: string, props: OpenStackProviderProps = {}) {
    super(scope, id);
    new Binding(this, 'Resource', { cloud: literal(props.cloud) });
  }
}
