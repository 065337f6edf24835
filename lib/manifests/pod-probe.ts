import { Duration } from '../core';
import { Port } from '../model';

export interface ProbeTiming {
  /**
   * How often it is asked.
   * @default - 10 seconds
   */
  readonly every?: Duration;
  /**
   * How long an answer may take.
   * @default - 3 seconds
   */
  readonly timeout?: Duration;
  /**
   * How many failures in a row count.
   * @default - 3; for the start of a pod 30
   */
  readonly failures?: number;
}

/** A question that tells how a container is. */
export class PodProbe {
  /**
   * Whether a path is answered with a status of 200 to 399.
   * @param port the first port of the pods when left out
   */
  public static http(path: string, port?: Port, timing: ProbeTiming = {}): PodProbe {
    return new PodProbe(timing, port, path);
  }

  /**
   * Whether a port takes connections.
   * @param port the first port of the pods when left out
   */
  public static tcp(port?: Port, timing: ProbeTiming = {}): PodProbe {
    return new PodProbe(timing, port);
  }

  /** Whether a command in the container ends with 0. */
  public static command(command: string[], timing: ProbeTiming = {}): PodProbe {
    return new PodProbe(timing, undefined, undefined, command);
  }

  private constructor(
    private readonly timing: ProbeTiming,
    private readonly port?: Port,
    private readonly path?: string,
    private readonly command?: string[],
  ) {}

  /** @internal */
  public _toKube(ports: readonly Port[], failures: number): object {
    const { every, timeout, failures: asked } = this.timing;
    return {
      ...this.question(ports),
      periodSeconds: every?.toSeconds() ?? 10,
      timeoutSeconds: timeout?.toSeconds() ?? 3,
      failureThreshold: asked ?? failures,
    };
  }

  /**
   * Whether another one asks the same.
   * @internal
   */
  public _asksSame(other: PodProbe, ports: readonly Port[]): boolean {
    return JSON.stringify(this.question(ports)) === JSON.stringify(other.question(ports));
  }

  /**
   * What is wrong with it.
   * @param name of its setting
   * @internal
   */
  public _problems(name: string, ports: readonly Port[]): string[] {
    const { every, timeout, failures } = this.timing;
    const wrong = [every?.toSeconds({ integral: false }), timeout?.toSeconds({ integral: false }), failures].filter(
      (amount) => amount !== undefined && !(Number.isInteger(amount) && amount >= 1),
    );
    const port = this.port ?? ports[0];
    const isKnown = this.command !== undefined || ports.some((one) => one.first === port?.first);
    return [
      ...wrong.map((amount) => `a probe is timed in whole numbers of 1 or more, got ${amount}; correct '${name}'`),
      ...(isKnown
        ? []
        : [
            `a probe asks a port that the pods listen on, got ${port?.toString() ?? 'none'}; declare it in 'ports' or correct '${name}'`,
          ]),
      ...(this.path === undefined || this.path.startsWith('/')
        ? []
        : [`a probe's path begins with a slash, got '${this.path}'; correct '${name}'`]),
      ...(this.command?.length === 0 ? [`a probe's command has words, got none; correct '${name}'`] : []),
    ];
  }

  private question(ports: readonly Port[]): object {
    const port = (this.port ?? ports[0])?.first;
    if (this.command !== undefined) {
      return { exec: { command: this.command } };
    }
    return this.path === undefined ? { tcpSocket: { port } } : { httpGet: { path: this.path, port } };
  }
}
