import { IConstruct } from 'constructs';
import { ConfigError, declareFact } from '../../core';
import { Port } from '../../model';
import { Backends, Frontend } from './load-balancer';

/**
 * The frontends of a load balancer and what stands behind each, which grows.
 * @internal
 */
export class BoundFrontends {
  private readonly behind: Map<Frontend, Backends[]>;

  /** @param open called for all backends of a frontend, the first and the later ones alike */
  constructor(
    private readonly owner: IConstruct,
    private readonly frontends: readonly Frontend[],
    private readonly open: (frontend: Frontend, backends: Backends) => void,
  ) {
    this.behind = new Map(frontends.map((frontend) => [frontend, []]));
    for (const frontend of frontends) {
      frontend.backends.forEach((backends) => this.put(frontend, backends));
    }
  }

  /** The frontends as they are by now. */
  public get all(): Frontend[] {
    return this.frontends.map((frontend) => ({
      ...frontend,
      backends: this.behind.get(frontend) ?? [],
    }));
  }

  public add(port: Port, backends: Backends): void {
    const frontend = this.frontends.find((each) => each.port.toString() === port.toString());
    if (frontend === undefined) {
      const ports = this.frontends.map((each) => each.port.toString()).join(', ');
      throw new ConfigError(
        this.owner,
        `backends stand behind a frontend, got ${port.toString()}, and frontends are on ${ports}; name one of them`,
      );
    }
    this.put(frontend, backends);
  }

  private put(frontend: Frontend, backends: Backends): void {
    this.behind.get(frontend)?.push(backends);
    declareFact(this.owner, { kind: 'balanced', role: backends.role.node.path, port: frontend.port.toString() });
    this.open(frontend, backends);
  }
}

/**
 * Addresses of all backends of a frontend.
 * @internal
 */
export function backendAddresses({ backends }: Frontend): string[] {
  return backends.flatMap(({ addresses }) => addresses);
}
