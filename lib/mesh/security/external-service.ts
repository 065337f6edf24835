import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Cidr,
  Component,
  ConfigError,
  byCodeUnit,
  kindProblems,
  likeKind,
  listKind,
  needed,
  ofClass,
  refuse,
  slug,
  textKind,
} from '../../core';
import {
  DeliveryUnit,
  IConnectable,
  IMesh,
  Layer,
  clusterOf,
  meshOf,
  namespaceOf,
  waitForNamespace,
} from '../../manifests';
import { Port } from '../../model';
import { hostProblems, serviceEntry } from './external-hosts';

export interface ExternalServiceProps {
  /** Names that pods call it by: `api.payments.example`, or `*.payments.example` for all below. */
  readonly hosts: string[];
  /** What it listens on; a port's name begins with its protocol: `tls` for what goes through in TLS, `http`, `tcp`. */
  readonly ports: Port[];
  /** Why pods call it, in a few words: it stands in the report. */
  readonly reason: string;
  /**
   * IPv4 ranges that it answers at. Network policies know no names: without ranges callers may call every address at its ports.
   * @default - it may move: callers may call 0.0.0.0/0 at its ports
   */
  readonly ranges?: string[];
  /**
   * Who may call it.
   * @default - who is added by `allowFrom`
   */
  readonly callers?: IConnectable[];
  /**
   * Mesh whose sidecars know it.
   * @default - that of the namespace, if any
   */
  readonly mesh?: IMesh;
  /** @default - the one that it stands in */
  readonly namespace?: string;
}

/**
 * Something outside of the cluster that pods call: a sidecar that refuses hosts nobody declared lets its callers through, and their network
 * policies do. Callers without a sidecar have network policies alone.
 * @see https://istio.io/latest/docs/reference/config/networking/service-entry/
 */
export class ExternalService extends Component {
  public readonly namespace: string;
  private readonly callers = new Map<string, IConnectable>();

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ExternalServiceProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('an external service', props, KINDS));
    const { hosts, ports, reason, ranges = [], callers = [] } = props;
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `it is declared in a namespace, got none; make it below one or give 'namespace'`);
    }
    this.namespace = namespace;
    this._require(() => [
      ...hostProblems({ hosts, ports, ranges }),
      reason.trim() === '' ? `pods call out for a reason, got none; give the 'reason'` : undefined,
    ]);
    if ((props.mesh ?? meshOf(this)) !== undefined) {
      this.declare(slug(id));
    }
    this.allowFrom(...callers);
  }

  /** Lets pods call it. */
  public allowFrom(...callers: IConnectable[]): void {
    refuse(this, kindProblems('who may call an external service', { callers }, { callers: KINDS.callers }));
    const { hosts, ports, reason, ranges = [] } = this.props;
    callers.forEach((caller) => {
      const [here, there] = [clusterOf(this), clusterOf(caller)];
      if (here !== there) {
        throw new ConfigError(
          this,
          `what pods call outside is declared in their cluster, got a caller of '${there ?? ''}' and this of '${here ?? ''}'; declare it there too`,
        );
      }
      this.callers.set(caller.node.path, caller);
      const why = `${reason}: ${hosts.join(', ')}`;
      const open = ranges.length > 0 ? ranges.filter((range) => Cidr.problem(range) === undefined) : [EVERYWHERE];
      const words = ranges.length > 0 ? why : `${why}, whose addresses may change and network policies know no names`;
      open.forEach((range) => caller.connections.allowToRange(range, words, ...ports));
    });
  }

  private declare(name: string): void {
    const { namespace, props } = this;
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: `${namespace}-${name}-external` });
    waitForNamespace(unit, namespace);
    new ApiObject(unit, 'Resource', {
      apiVersion: 'networking.istio.io/v1',
      kind: 'ServiceEntry',
      metadata: { name, namespace },
      spec: {
        ...serviceEntry({ ...props, ranges: props.ranges ?? [] }),
        exportTo: Lazy.any({ produce: () => this.seenIn() }),
      },
    });
  }

  /** Namespaces whose sidecars know it. */
  private seenIn(): string[] {
    const others = [...this.callers.values()]
      .map(({ connections }) => connections.namespace)
      .filter((namespace) => namespace !== this.namespace);
    return ['.', ...[...new Set(others)].sort(byCodeUnit)];
  }
}

const EVERYWHERE = '0.0.0.0/0';

const KINDS = {
  hosts: needed(listKind(textKind('api.payments.example'))),
  ports: needed(listKind(ofClass('Port', "Port.tcp(443, 'tls')", Port))),
  reason: needed(textKind('payments')),
  ranges: listKind(textKind('192.0.2.0/24')),
  callers: listKind(likeKind('what has pods', "new HardenedDeployment(namespace, 'web', ...)", 'connections')),
  mesh: likeKind('a mesh', "new IstioMesh(cluster, 'mesh')", 'trustDomain', 'gatewayNamespace'),
  namespace: textKind('exam'),
};
