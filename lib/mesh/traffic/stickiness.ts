import { Duration, kindProblems, likeKind, needed, refuseValue, textKind, durationProblem } from '../../core';
import { durationText } from './duration-text';
import { headerProblem } from './traffic-match';

/**
 * By what calls of one user keep to one pod. A pod that is ejected, goes, or comes moves some users to others, and retries take the same
 * pod again; so nothing may be lost with a session. A federated service has none: its calls leave for another cluster one by one.
 */
export class Stickiness {
  /**
   * By a cookie, which callers' sidecars set where it is missing.
   * @param timeToLive how long browsers keep it; until they are closed if left out
   */
  public static cookie(name: string, timeToLive?: Duration): Stickiness {
    refuseValue(kindProblems('a stickiness', { name, timeToLive }, KINDS));
    const problem = /^[A-Za-z0-9!#$%&*+.^_|~-]+$/.test(name)
      ? durationProblem('a cookie', 'timeToLive', timeToLive, Duration.days(365))
      : `a cookie's name is letters, digits and '-_.!#$%&*+^|~', got '${name}'; correct it`;
    const ttl = timeToLive === undefined ? '0s' : durationText(timeToLive);
    return new Stickiness({ httpCookie: { name, path: '/', ttl } }, true, problem);
  }

  /** By a header that callers send. */
  public static header(name: string): Stickiness {
    refuseValue(kindProblems('a stickiness', { name }, KINDS));
    return new Stickiness({ httpHeaderName: name.toLowerCase() }, true, headerProblem(name));
  }

  /** By a parameter after the `?`. */
  public static query(name: string): Stickiness {
    refuseValue(kindProblems('a stickiness', { name }, KINDS));
    const problem = name === '' ? `a parameter has a name, got ''; give it` : undefined;
    return new Stickiness({ httpQueryParameterName: name }, true, problem);
  }

  /** By the address that calls come from: that of the calling pod, which is a gateway's for whoever comes through one. */
  public static sourceAddress(): Stickiness {
    return new Stickiness({ useSourceIp: true }, false, undefined);
  }

  private constructor(
    /**
     * `consistentHash` of a DestinationRule.
     * @internal
     */
    public readonly _hash: object,
    /**
     * Whether it reads requests, which there are in HTTP alone.
     * @internal
     */
    public readonly _readsRequests: boolean,
    /** @internal */
    public readonly _problem: string | undefined,
  ) {}
}

const KINDS = {
  name: needed(textKind('session')),
  timeToLive: likeKind('a Duration', 'Duration.hours(1)', 'toMilliseconds'),
};
