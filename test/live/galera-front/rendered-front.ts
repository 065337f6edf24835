import { App, ApiObject } from 'cdk8s';
import { AccessMode, GaleraCluster, HardenedNamespace, Size } from '../../../lib';
import { Manifest } from '../../support/rendered';

/** `spec` of the operator's object, as far as settings of a member follow from it. */
interface MariaDbSpec {
  readonly myCnf: string;
  readonly replicas: number;
  readonly galera: GaleraSpec;
}

export interface GaleraSpec {
  readonly sst: string;
  readonly replicaThreads: number;
  readonly providerOptions: Record<string, string>;
}

/** A Galera cluster of three members, as the program renders it. */
export class RenderedFront {
  /** What haproxy is told. */
  public readonly proxySettings: string;
  public readonly memberSettings: string;
  public readonly galera: GaleraSpec;
  /** Names of the members' pods, by which they know each other. */
  public readonly hosts: string[];

  constructor() {
    const production = new HardenedNamespace(new App({ outdir: 'unused' }), 'production');
    const sql = new GaleraCluster(production, 'sql', {
      storage: { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE },
      volume: Size.gibibytes(4),
      memory: Size.mebibytes(1536),
    });
    const objects = sql.node
      .findAll()
      .filter((construct): construct is ApiObject => ApiObject.isApiObject(construct))
      .map((object) => object.toJson() as Manifest);
    const spec = one(objects, 'MariaDB').spec as MariaDbSpec;
    this.proxySettings = Object.values(one(objects, 'ConfigMap').data as Record<string, string>)[0];
    this.memberSettings = spec.myCnf;
    this.galera = spec.galera;
    this.hosts = Array.from({ length: spec.replicas }, (_, i) => `sql-${i}.sql-internal.production.svc.cluster.local`);
  }
}

function one(objects: readonly Manifest[], kind: string): Manifest {
  const [object, ...more] = objects.filter((each) => each.kind === kind);
  if (object === undefined || more.length > 0) {
    throw new Error(`not one ${kind}`);
  }
  return object;
}
