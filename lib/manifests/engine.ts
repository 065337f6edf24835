import { kindProblems, needed, refuseValue, textKind } from '../core';
import { EngineLayout } from './engines/engine-layout';
import { ArgoCdSource, argoCdLayout, argoCdProblems } from './engines/argo-cd-layout';
import { FluxSource, fluxLayout, fluxProblems } from './engines/flux-layout';
import { FleetSource, fleetLayout } from './engines/fleet-layout';
import { plainLayout } from './engines/plain-layout';
import { GitSource, gitSourceProblems } from '../model';

/** What brings the objects of a cluster into it, and so how their files are laid out. */
export class Engine {
  /** Folders for `kubectl apply -k`, a layer at a time; charts by the Helm controller that K3s and RKE2 have. */
  public static plain(): Engine {
    return new Engine(plainLayout());
  }

  /** Rancher's Fleet: a bundle a unit. */
  public static fleet(source: FleetSource): Engine {
    refuseValue(kindProblems('an engine', source, SOURCE_KINDS));
    return new Engine(fleetLayout(source), source);
  }

  /** Argo CD: an Application a unit, in waves. */
  public static argoCd(source: ArgoCdSource): Engine {
    refuseValue(kindProblems('an engine', source, SOURCE_KINDS));
    return new Engine(argoCdLayout(source), source, argoCdProblems(source));
  }

  /** Flux: a Kustomization a unit, each after those that it depends on. */
  public static flux(source: FluxSource): Engine {
    refuseValue(kindProblems('an engine', source, SOURCE_KINDS));
    return new Engine(fluxLayout(source), source, fluxProblems(source));
  }

  /**
   * One whose layout is given.
   * @internal
   */
  public static _of(layout: EngineLayout, source?: GitSource): Engine {
    return new Engine(layout, source);
  }

  private constructor(
    /** @internal */
    public readonly _layout: EngineLayout,
    /** Where it takes the objects from; none for the plain one. */
    public readonly source?: GitSource,
    private readonly ownProblems: readonly string[] = [],
  ) {}

  /** `fleet`. */
  public get name(): string {
    return this._layout.name;
  }

  /**
   * What is wrong with its settings.
   * @internal
   */
  public _problems(): string[] {
    return [...(this.source === undefined ? [] : gitSourceProblems(this.source)), ...this.ownProblems];
  }
}

const SOURCE_KINDS = {
  repository: needed(textKind('https://git.example.org/testbed.git')),
  branch: textKind('main'),
  path: textKind('dist'),
  credentialsSecret: textKind('git'),
};
