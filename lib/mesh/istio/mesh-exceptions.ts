import { Construct } from 'constructs';
import { Component, ConfigError, byCodeUnit, declareFact, refuse } from '../../core';
import { DeliveryUnit } from '../../manifests';
import { MeshExceptionOptions, exceptionKindProblems, exceptionObject, exceptionProblems } from './mesh-exception';

/**
 * The pods of a mesh that answer callers without a sidecar.
 * @internal
 */
export class MeshExceptions extends Component {
  private readonly unit: DeliveryUnit;
  private readonly known = new Map<string, MeshExceptionOptions>();

  constructor(scope: Construct, id: string, { unit }: { readonly unit: DeliveryUnit }) {
    super(scope, id);
    this.unit = unit;
  }

  public add(name: string, options: MeshExceptionOptions): void {
    refuse(this, exceptionKindProblems(options));
    const { namespace, ports, reason } = options;
    if (this.known.has(name)) {
      throw new ConfigError(this, `an exception is named once, got '${name}' twice; give another name`);
    }
    const [same] = [...this.known].filter(([, other]) => podsOf(other) === podsOf(options)).map(([other]) => other);
    if (same !== undefined) {
      throw new ConfigError(
        this,
        `pods have one exception with all its ports, of two Istio takes the older alone, got '${name}' for those of '${same}'; put its ports into '${same}'`,
      );
    }
    this.known.set(name, options);
    this._require(() => exceptionProblems(name, options));
    exceptionObject(this.unit, name, options);
    ports.forEach((port) =>
      declareFact(this, {
        kind: 'link',
        from: 'callers without a sidecar',
        to: `${namespace}/${name}`,
        port: port.toString(),
        reason,
      }),
    );
  }

  /** Ports of pods with these labels that exceptions are for. */
  public portsOf(namespace: string, labels: Record<string, string>): number[] {
    return [...this.known.values()]
      .filter((exception) => exception.namespace === namespace)
      .filter(({ podLabels }) => Object.entries(podLabels).every(([key, value]) => labels[key] === value))
      .flatMap(({ ports }) => ports.map(({ first }) => first));
  }
}

function podsOf({ namespace, podLabels }: MeshExceptionOptions): string {
  return JSON.stringify([namespace, ...Object.entries(podLabels).sort(([a], [b]) => byCodeUnit(a, b))]);
}
