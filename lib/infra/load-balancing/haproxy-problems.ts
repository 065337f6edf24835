import { Duration, repeated } from '../../core';
import { frontendProblems, portProblems } from './frontend-problems';
import { HaproxyConfigProps, HaproxyFrontend } from './haproxy-config-props';

/** What haproxy calls its own. */
const METRICS = 'metrics';
const SSH = 22;

/**
 * What haproxy would not take, or would take and not do.
 * @internal
 */
export function haproxyProblems(props: HaproxyConfigProps, metricsPort: number): string[] {
  const { frontends, checks = {}, timeouts = {}, maxConnections = 1 } = props;
  return [
    ...frontendProblems(frontends),
    ...(frontends.some(({ name }) => name === METRICS)
      ? [`'${METRICS}' is what the balancer's own frontend is called, got it for another; rename that`]
      : []),
    ...portProblems('the metrics', metricsPort),
    ...(metricsPort === SSH ? [`port ${SSH} is SSH's, got it for the metrics; choose another 'metricsPort'`] : []),
    ...frontends.flatMap((frontend) => takenProblems(frontend, metricsPort)),
    ...clashes(frontends),
    ...countProblems('fall', checks.fall ?? 1),
    ...countProblems('rise', checks.rise ?? 1),
    ...countProblems('maxConnections', maxConnections),
    ...durationProblems({
      every: checks.every,
      connect: timeouts.connect,
      idle: timeouts.idle,
      drain: timeouts.drain,
    }),
  ];
}

function takenProblems({ name, port }: HaproxyFrontend, metricsPort: number): string[] {
  const holder = port === SSH ? 'SSH' : port === metricsPort ? 'its metrics' : undefined;
  return holder === undefined
    ? []
    : [`the balancer needs port ${port} for ${holder}, got frontend '${name}' on it; choose another`];
}

/** Frontends may share a backend, but not its name; frontends of one name are a problem of their own. */
function clashes(frontends: readonly HaproxyFrontend[]): string[] {
  const once = [...new Map(frontends.map((frontend) => [frontend.name, frontend.backend])).values()];
  return repeated([...new Set(once)].map(({ name }) => name)).map(
    (name) => `backends are told apart by their names, got two that are called '${name}'; rename one or share it`,
  );
}

function countProblems(what: string, number: number): string[] {
  return Number.isInteger(number) && number >= 1
    ? []
    : [`'${what}' is a whole number of 1 or more, got ${number}; correct it`];
}

/** The longest time that haproxy can count. */
const LONGEST_MILLISECONDS = 2 ** 31 - 1;

function durationProblems(given: Record<string, Duration | undefined>): string[] {
  return Object.entries(given).flatMap(([what, duration]) => {
    const length = duration?.toMilliseconds() ?? 1;
    return Number.isInteger(length) && length >= 1 && length <= LONGEST_MILLISECONDS
      ? []
      : [`'${what}' lies between 1 ms and 24 days, got ${length} ms; correct it`];
  });
}
