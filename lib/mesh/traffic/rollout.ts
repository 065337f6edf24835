import {
  isDnsLabel,
  kindProblems,
  labelProblem,
  likeKind,
  listKind,
  needed,
  numberKind,
  ofClass,
  recordKind,
  refuseValue,
  textKind,
  wholeProblem,
} from '../../core';
import { IService } from '../../manifests';
import { TrafficMatch } from './traffic-match';

/** Pods of a service that differ from its others, or a Service of their own that stands for them. */
export interface ServiceVersion {
  /** `v2`, `green`. */
  readonly name: string;
  /**
   * Labels that the pods of the version have beside those of the service.
   * @default - `version` with the name
   */
  readonly labels?: Record<string, string>;
  /**
   * Service of the version, where it has one of its own; who may call that one is said there.
   * @default - pods behind the same Service
   */
  readonly service?: IService;
}

export interface BlueGreenOptions {
  /** Version that takes the calls. */
  readonly active: string;
  /**
   * Version that waits for its turn, and takes the calls that ask for it.
   * @default - none
   */
  readonly preview?: string;
  /**
   * Calls that ask for it.
   * @default - those with the header `x-version` and its name
   */
  readonly previewFor?: TrafficMatch;
}

export interface CanaryOptions {
  /** Version that took all calls until now. */
  readonly stable: string;
  /** Version that takes more of them from step to step. */
  readonly canary: string;
  /** Step that the rollout is at: 0 is before the first. */
  readonly step: number;
  /**
   * Part of the calls in percent that each step gives to the new version.
   * @default - 5, 25, 50 and 100
   */
  readonly steps?: number[];
  /**
   * Calls that take the new version at every step.
   * @default - none
   */
  readonly canaryFor?: TrafficMatch;
}

/** How a service goes over from one version to another. Each call is led by itself: two calls of one user may meet two versions. */
export class Rollout {
  /** One version takes all calls; another is there to be tried before they change places. */
  public static blueGreen(options: BlueGreenOptions): Rollout {
    refuseValue(kindProblems('a rollout', options, BLUE_GREEN_KINDS));
    const { active, preview, previewFor } = options;
    const match = previewFor ?? (preview === undefined ? undefined : TrafficMatch.header('x-version', preview));
    return new Rollout(
      { [active]: 100 },
      preview === undefined || match === undefined ? undefined : { version: preview, match },
      [
        preview === active
          ? `a version waits or is active, got '${active}' for both; give another 'preview' or leave it out`
          : undefined,
        preview === undefined && previewFor !== undefined
          ? `calls ask for a version that waits, got 'previewFor' without one; give 'preview'`
          : undefined,
      ],
    );
  }

  /** A new version takes a few calls first and more with each step. */
  public static canary(options: CanaryOptions): Rollout {
    refuseValue(kindProblems('a rollout', options, CANARY_KINDS));
    const { stable, canary, step, steps = [5, 25, 50, 100], canaryFor } = options;
    const percent = step === 0 ? 0 : (steps[step - 1] ?? 0);
    return new Rollout(
      { [stable]: 100 - percent, ...(canary === stable ? {} : { [canary]: percent }) },
      canaryFor === undefined ? undefined : { version: canary, match: canaryFor },
      [
        canary === stable
          ? `a rollout leads from one version to another, got '${stable}' for both; give another 'canary'`
          : undefined,
        steps.length > 0 && steps.every((part, i) => isShare(part) && part > (steps[i - 1] ?? 0))
          ? undefined
          : `steps are whole percents from 1 to 100, each above the one before, got ${steps.join(', ') || 'none'}; correct 'steps'`,
        wholeProblem('the step of a rollout', 'step', step, 0, steps.length),
      ],
    );
  }

  /** Versions that share the calls: percents by their names, 100 in all. */
  public static shares(shares: Record<string, number>): Rollout {
    refuseValue(kindProblems('a rollout', { shares }, { shares: needed(recordKind(numberKind(90), 'v1')) }));
    const sum = Object.values(shares).reduce((all, part) => all + part, 0);
    return new Rollout(shares, undefined, [
      Object.values(shares).every((part) => part === 0 || isShare(part)) && sum === 100
        ? undefined
        : `shares are whole percents, 100 in all, got ${Object.values(shares).join(' + ') || 'none'}; correct them`,
    ]);
  }

  private constructor(
    private readonly parts: Record<string, number>,
    private readonly asked: { readonly version: string; readonly match: TrafficMatch } | undefined,
    private readonly problems: (string | undefined)[],
  ) {}

  /**
   * Versions that take calls, with the part of each in percent.
   * @internal
   */
  public get _shares(): [string, number][] {
    return Object.entries(this.parts).filter(([, part]) => part > 0);
  }

  /**
   * Calls that take a version whatever its part.
   * @internal
   */
  public get _forced(): { readonly version: string; readonly match: TrafficMatch } | undefined {
    return this.asked;
  }

  /** @internal */
  public _problems(versions: readonly ServiceVersion[]): (string | undefined)[] {
    const named = [...Object.keys(this.parts), ...(this.asked ? [this.asked.version] : [])];
    return [
      ...this.problems,
      ...[...new Set(named)].map((name) => unknownVersion('rollout', name, versions)),
      ...(this.asked ? TrafficMatch._problems(`the version '${this.asked.version}'`, [this.asked.match]) : []),
    ];
  }
}

const MATCH = ofClass('TrafficMatch', "TrafficMatch.header('x-beta', 'yes')", TrafficMatch);

const BLUE_GREEN_KINDS = { active: needed(textKind('v1')), preview: textKind('v2'), previewFor: MATCH };

const CANARY_KINDS = {
  stable: needed(textKind('v1')),
  canary: needed(textKind('v2')),
  step: needed(numberKind(1)),
  steps: listKind(numberKind(5)),
  canaryFor: MATCH,
};

/** @internal */
export const VERSION_KINDS = {
  name: needed(textKind('v2')),
  labels: recordKind(textKind('v2'), 'version'),
  service: likeKind('a service', "new HardenedDeployment(namespace, 'web-v2', ...)", 'podLabels', 'ports'),
};

/**
 * Labels of the pods of a version; undefined where it is a Service of its own.
 * @internal
 */
export function versionLabels({ name, labels, service }: ServiceVersion): Record<string, string> | undefined {
  return service === undefined ? { ...(labels ?? { version: name }) } : undefined;
}

/** @internal */
export function versionProblems({ name, labels, service }: ServiceVersion, own: IService): (string | undefined)[] {
  return [
    isDnsLabel(name)
      ? undefined
      : `a version's name is a label of lower-case letters, digits and hyphens, got '${name}'; rename it`,
    labels === undefined || service === undefined
      ? undefined
      : `a version is pods of the same Service by 'labels' or a Service of its own, got both for '${name}'; keep one`,
    labels === undefined || Object.keys(labels).length > 0
      ? undefined
      : `pods of a version are known by labels, got none for '${name}'; give one or leave 'labels' out`,
    ...Object.entries(labels ?? {}).map(([key, value]) => labelProblem(key, value)),
    service === own
      ? `a version differs from its service, got the service itself for '${name}'; give 'labels'`
      : undefined,
  ];
}

/** @internal */
export function unknownVersion(of: string, name: string, versions: readonly ServiceVersion[]): string | undefined {
  return versions.some((version) => version.name === name)
    ? undefined
    : `${of} leads to a version of the service, got '${name}', and there is ${
        versions.map((version) => `'${version.name}'`).join(', ') || 'none'
      }; add it to 'versions' or correct the name`;
}

function isShare(part: number): boolean {
  return Number.isInteger(part) && part >= 1 && part <= 100;
}
