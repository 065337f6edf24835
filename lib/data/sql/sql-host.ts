import { ApiObject } from 'cdk8s';
import { IConnectable } from '../../manifests';

/**
 * A Galera cluster, as its databases and users see it.
 * @internal
 */
export interface SqlHost extends IConnectable {
  readonly name: string;
  readonly namespace: string;
  /** Name that pods of the cluster call it by. */
  readonly hostname: string;
  /** Secret whose `ca.crt` has who signed for what stands in front. */
  readonly _authoritySecret: string;
  /** Connections that a member takes. */
  readonly maxConnections: number;
  /** An object of the operator for these databases. */
  _sql(id: string, kind: string, name: string, spec: object): ApiObject;
}
