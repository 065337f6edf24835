import { ServiceDescription } from '../service-description';
import { httpQuestion, isAskable } from './health-check';
import { ProbeProgram } from './probe-program';

/**
 * Something that a service asks for and Swarm has not.
 * @internal
 */
export interface Drop {
  readonly what: string;
  readonly why: string;
}

/**
 * What a stack leaves out of its services.
 * @internal
 */
export function stackDrops(services: readonly ServiceDescription[], program: ProbeProgram): Drop[] {
  return services.flatMap((service) => [
    ...scalingDrops(service),
    ...volumeDrops(service),
    ...jobDrops(service),
    ...probeDrops(service, program),
    ...callDrops(service),
  ]);
}

function scalingDrops({ name, minReplicas = 2, maxReplicas }: ServiceDescription): Drop[] {
  return maxReplicas === undefined || maxReplicas <= minReplicas
    ? []
    : [
        {
          what: `autoscaler of '${name}' (${minReplicas} to ${maxReplicas})`,
          why: `Swarm has none; 'docker service scale' is by hand`,
        },
      ];
}

function volumeDrops({ name, volumePaths = [] }: ServiceDescription): Drop[] {
  return volumePaths.map((path) => ({
    what: `volume of '${name}' at '${path}'`,
    why: 'a volume of Swarm stays on one node, and storage of a cluster is not there',
  }));
}

function jobDrops({ name, jobs = [], cronJobs = [] }: ServiceDescription): Drop[] {
  return [
    ...jobs.map((job) => ({
      what: `job '${job}' before '${name}'`,
      why: `Swarm starts all services of a stack at once; run it before by 'docker service create --mode replicated-job'`,
    })),
    ...cronJobs.map((job) => ({ what: `scheduled job '${job}' of '${name}'`, why: 'Swarm has no schedules' })),
  ];
}

/** One question alone is left; the entry asks a path of those that it leads to. */
function probeDrops(service: ServiceDescription, program: ProbeProgram): Drop[] {
  const { name, readiness, liveness, startup, ports = [], paths = [] } = service;
  const [first, second] = [
    { probe: liveness, setting: 'liveness' },
    { probe: readiness, setting: 'readiness' },
  ].filter(({ probe }) => probe !== undefined);
  if (first === undefined) {
    return [];
  }
  const unasked = [first, second].filter((one) => one?.probe !== undefined && !isAskable(one.probe, ports, program));
  const hasBoth = second !== undefined && unasked.length === 0;
  const byEntry = paths.length > 0 && httpQuestion(readiness, ports) !== undefined;
  return [
    ...unasked
      .filter((one) => !(one?.setting === 'readiness' && byEntry && liveness !== undefined))
      .map((one) => ({
        what: `${one?.setting} of '${name}'`,
        why: `Swarm runs commands in containers alone; state 'probeProgram' of the images, or ask by PodProbe.command()`,
      })),
    ...(hasBoth && !byEntry
      ? [
          {
            what: `readiness of '${name}' beside its liveness`,
            why: 'Swarm asks one question, and ends what does not answer',
          },
        ]
      : []),
    ...(startup !== undefined && unasked.length === [first, second].filter((one) => one !== undefined).length
      ? [{ what: `startup of '${name}'`, why: 'it gives time to a question that Swarm does not ask' }]
      : []),
  ];
}

function callDrops({ name, paths = [], affinityCookie, variables = {} }: ServiceDescription): Drop[] {
  return [
    ...(affinityCookie !== undefined && paths.length === 0
      ? [
          {
            what: `cookie '${affinityCookie}' of '${name}'`,
            why: 'Swarm balances connections, and only the entry reads cookies',
          },
        ]
      : []),
    ...Object.entries(variables)
      .filter(([, value]) => /\$\([A-Za-z_]\w*\)/.test(value))
      .map(([variable]) => ({
        what: `'$(...)' in '${variable}' of '${name}'`,
        why: 'Kubernetes puts in other variables there, Swarm leaves the text as it is',
      })),
    ...Object.entries(variables)
      .filter(([, value]) => /\.svc(\.[a-z0-9.-]+)?([:/,]|$)/.test(value))
      .map(([variable]) => ({
        what: `the name of a Service in '${variable}' of '${name}'`,
        why: 'only pods of its cluster know it; use what answers outside, as SqlEndpoint.external() does',
      })),
  ];
}
