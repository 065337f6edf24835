import { choiceKind, kindProblems, needed, numberKind, refuseValue, textKind, wholeProblem } from '../../core';

/** Two sets of pods of one service that take turns. */
export enum ServiceColour {
  /** The pods that a service has anyway, of its `image`. */
  BLUE = 'blue',
  /** The others. */
  GREEN = 'green',
}

export interface BlueGreenRolloutOptions {
  /** Image of the green pods; `image` of the service is that of the blue ones. */
  readonly green: string;
  /** Which of them take the calls; the others wait behind the Service `<name>-preview`. */
  readonly active: ServiceColour;
}

export interface CanaryRolloutOptions {
  /** Image of the pods that are tried. */
  readonly image: string;
  /** Part of the calls that they take, from 1 to 99. */
  readonly percent: number;
  /**
   * Number of their pods, the least where the service scales.
   * @default - their part of the service's own, 1 or more
   */
  readonly replicas?: number;
}

/** How the pods of a service go over to another image. None of the ways renames what a service has. */
export class ServiceRollout {
  /** Pod by pod, the new one first. */
  public static rolling(): ServiceRollout {
    return new ServiceRollout('rolling');
  }

  /** All older pods end before the first newer one begins: for those that cannot share a volume, or a schema. */
  public static recreate(): ServiceRollout {
    return new ServiceRollout('recreate');
  }

  /** Two sets of pods stand side by side; one of them takes all calls, and they change places at once. */
  public static blueGreen(options: BlueGreenRolloutOptions): ServiceRollout {
    refuseValue(kindProblems('a roll-out', options, BLUE_GREEN_KINDS));
    return new ServiceRollout('blue/green', { blueGreen: options });
  }

  /** A few pods of the new image take a part of the calls. */
  public static canary(options: CanaryRolloutOptions): ServiceRollout {
    refuseValue(kindProblems('a roll-out', options, CANARY_KINDS));
    return new ServiceRollout('canary', { canary: options });
  }

  private constructor(
    /** `rolling`, `recreate`, `blue/green` or `canary`. */
    public readonly name: string,
    private readonly of: { readonly blueGreen?: BlueGreenRolloutOptions; readonly canary?: CanaryRolloutOptions } = {},
  ) {}

  /** @internal */
  public get _blueGreen(): BlueGreenRolloutOptions | undefined {
    return this.of.blueGreen;
  }

  /** @internal */
  public get _canary(): CanaryRolloutOptions | undefined {
    return this.of.canary;
  }

  /**
   * @param image of the service
   * @internal
   */
  public _problems(image: string): (string | undefined)[] {
    const { blueGreen, canary } = this.of;
    return [
      wholeProblem('the part of a canary in percent', 'percent', canary?.percent, 1, 99),
      canary?.image === image
        ? `a canary tries another image than the service has, got '${image}' for both; give another 'image' or leave 'rollout' out`
        : undefined,
      blueGreen?.green === image
        ? `colours have images of their own, got '${image}' for both; give another 'green' or leave 'rollout' out`
        : undefined,
    ];
  }
}

const BLUE_GREEN_KINDS = {
  green: needed(textKind('registry.example.org/web:1.5.0')),
  active: needed(choiceKind('ServiceColour', ServiceColour)),
};

const CANARY_KINDS = {
  image: needed(textKind('registry.example.org/web:1.5.0')),
  percent: needed(numberKind(10)),
  replicas: numberKind(1),
};
