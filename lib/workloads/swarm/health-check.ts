import { PodProbe } from '../../manifests';
import { Port } from '../../model';
import { ServiceDescription } from '../service-description';
import { ProbeProgram } from './probe-program';

/**
 * How a container is asked, as a stack file has it.
 * @internal
 */
export interface SwarmHealthCheck {
  readonly test: string[];
  readonly interval: string;
  readonly timeout: string;
  readonly retries: number;
  readonly start_period?: string;
}

/**
 * The one question that Swarm asks of a container: what does not answer is ended, and what did not answer yet gets no calls.
 * @internal
 */
export function healthCheck(service: ServiceDescription, program: ProbeProgram): SwarmHealthCheck | undefined {
  const { liveness, readiness, startup, ports = [] } = service;
  const probe = [liveness, readiness].find((one) => one !== undefined && testOf(one, ports, program) !== undefined);
  if (probe === undefined) {
    return undefined;
  }
  const { periodSeconds, timeoutSeconds, failureThreshold } = asked(probe, ports);
  const start = startup === undefined ? undefined : asked(startup, ports, 30);
  return {
    test: testOf(probe, ports, program) ?? [],
    interval: `${periodSeconds}s`,
    timeout: `${timeoutSeconds}s`,
    retries: failureThreshold,
    ...(start === undefined ? {} : { start_period: `${start.periodSeconds * start.failureThreshold}s` }),
  };
}

/**
 * Path that an HTTP probe asks, and how often.
 * @internal
 */
export function httpQuestion(
  probe: PodProbe | undefined,
  ports: readonly Port[],
): { readonly path: string; readonly port: number; readonly every: number; readonly timeout: number } | undefined {
  const question = probe === undefined ? undefined : asked(probe, ports);
  return question?.httpGet === undefined
    ? undefined
    : { ...question.httpGet, every: question.periodSeconds, timeout: question.timeoutSeconds };
}

/**
 * Whether Swarm can ask it.
 * @internal
 */
export function isAskable(probe: PodProbe, ports: readonly Port[], program: ProbeProgram): boolean {
  return testOf(probe, ports, program) !== undefined;
}

function testOf(probe: PodProbe, ports: readonly Port[], program: ProbeProgram): string[] | undefined {
  const { exec, httpGet } = asked(probe, ports);
  if (exec !== undefined) {
    return ['CMD', ...exec.command];
  }
  if (httpGet === undefined) {
    return undefined;
  }
  const url = `http://127.0.0.1:${httpGet.port}${httpGet.path}`;
  switch (program) {
    case ProbeProgram.NONE:
      return undefined;
    case ProbeProgram.WGET:
      return ['CMD', 'wget', '-q', '-O', '/dev/null', url];
    case ProbeProgram.CURL:
      return ['CMD', 'curl', '--fail', '--silent', '--show-error', '--output', '/dev/null', url];
  }
}

interface Asked {
  readonly exec?: { readonly command: string[] };
  readonly httpGet?: { readonly path: string; readonly port: number };
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly failureThreshold: number;
}

function asked(probe: PodProbe, ports: readonly Port[], failures = 3): Asked {
  return probe._toKube(ports, failures) as Asked;
}
