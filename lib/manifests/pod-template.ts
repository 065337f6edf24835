import { Size, byCodeUnit, wholeMebibytes } from '../core';
import { IDataAccess } from './data-access';
import { dataVariables } from './data-variables';
import { HardenedPodsProps } from './hardened-pods-props';
import { PodVolume } from './pod-volume';

/** @internal */
export interface PodSettings extends HardenedPodsProps {
  readonly name: string;
  /** Labels by which they are chosen. */
  readonly selector: Record<string, string>;
  /** Whether two pods never share a node. */
  readonly separateHosts: boolean;
  /** What is mounted, by path. */
  readonly mounts: ReadonlyMap<string, PodVolume>;
  /** Data that they work with, by the prefix of its variables. */
  readonly used: ReadonlyMap<string, IDataAccess>;
  /** Paths of volumes that a StatefulSet claims, by the names of the claims. */
  readonly claimed: Readonly<Record<string, string>>;
}

/**
 * A pod that passes the level `restricted` of Pod Security.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 * @internal
 */
export function podTemplate(settings: PodSettings): object {
  const { selector, labels = {}, podAnnotations, user = USER, serviceAccount, apiToken = false, pullSecret } = settings;
  const volumes = volumesOf(settings);
  return {
    metadata: {
      labels: { ...labels, ...selector },
      ...(podAnnotations === undefined ? {} : { annotations: podAnnotations }),
    },
    spec: {
      automountServiceAccountToken: apiToken,
      ...(serviceAccount === undefined ? {} : { serviceAccountName: serviceAccount }),
      enableServiceLinks: false,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: user,
        runAsGroup: user,
        fsGroup: user,
        fsGroupChangePolicy: 'OnRootMismatch',
        seccompProfile: { type: 'RuntimeDefault' },
      },
      terminationGracePeriodSeconds: settings.terminationGracePeriod?.toSeconds() ?? GRACE_SECONDS,
      ...(pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret.secretName }] }),
      ...(settings.nodeLabels === undefined ? {} : { nodeSelector: settings.nodeLabels }),
      ...spread(settings),
      containers: [container(settings, volumes)],
      ...(volumes.length === 0 ? {} : { volumes: volumes.map(({ name, volume }) => volume._toKube(name)) }),
    },
  };
}

function container(settings: PodSettings, volumes: readonly NamedVolume[]): object {
  const { name, image, command, arguments: words, ports = [], liveness, startup } = settings;
  const environment = environmentOf(settings);
  const mounts = [
    ...Object.entries(settings.claimed).map(([claim, mountPath]) => ({ name: claim, mountPath })),
    ...volumes.map(({ name: volumeName, path, volume }) => ({
      name: volumeName,
      mountPath: path,
      ...(volume._isReadOnly ? { readOnly: true } : {}),
    })),
  ];
  return {
    name,
    image,
    imagePullPolicy: settings.pullAlways === false ? 'IfNotPresent' : 'Always',
    ...(command === undefined ? {} : { command }),
    ...(words === undefined ? {} : { args: words }),
    ...(ports.length === 0
      ? {}
      : {
          ports: ports.map((port) => ({
            name: port.name,
            containerPort: port.first,
            protocol: port.protocol.toUpperCase(),
          })),
        }),
    ...(environment.length === 0 ? {} : { env: environment }),
    resources: resources(settings),
    readinessProbe: settings.readiness._toKube(ports, FAILURES),
    ...(liveness === undefined ? {} : { livenessProbe: liveness._toKube(ports, FAILURES) }),
    ...(startup === undefined ? {} : { startupProbe: startup._toKube(ports, START_FAILURES) }),
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      capabilities: { drop: ['ALL'] },
    },
    ...(mounts.length === 0 ? {} : { volumeMounts: mounts }),
  };
}

function environmentOf({ variables = {}, secretVariables = [], used }: PodSettings): object[] {
  const data = [...used].map(([prefix, access]) => dataVariables(prefix, access));
  const plain = [variables, ...data.map((one) => one.variables)].flatMap((values) => Object.entries(values));
  return [
    ...plain.map(([name, value]) => ({ name, value })),
    ...[...secretVariables, ...data.flatMap((one) => one.secretVariables)].map(({ name, secret, key }) => ({
      name,
      valueFrom: { secretKeyRef: { name: secret.secretName, key } },
    })),
  ].sort((a, b) => byCodeUnit(a.name, b.name));
}

function resources({
  cores,
  memory,
  coresLimit,
  memoryLimit,
  scratch,
  mounts,
  writablePaths = [],
}: PodSettings): object {
  const mounted = [...mounts.values()].reduce((sum, volume) => sum + volume._scratchMebibytes, 0);
  const own = scratch === undefined ? SCRATCH_MEBIBYTES : (wholeMebibytes(scratch) ?? 0);
  const disk = `${own + mounted + writablePaths.length * WRITABLE_MEBIBYTES}Mi`;
  return {
    requests: { cpu: millicores(cores), memory: `${wholeMebibytes(memory) ?? 0}Mi`, 'ephemeral-storage': disk },
    limits: {
      cpu: millicores(coresLimit ?? cores * 2),
      memory: `${wholeMebibytes(memoryLimit ?? memory) ?? 0}Mi`,
      'ephemeral-storage': disk,
    },
  };
}

interface NamedVolume {
  readonly name: string;
  readonly path: string;
  readonly volume: PodVolume;
}

/** Named by their paths, so that one more does not rename the others. */
function volumesOf({ mounts, writablePaths = [] }: PodSettings): NamedVolume[] {
  const scratch = writablePaths.map((path): [string, PodVolume] => [path, WRITABLE]);
  return [...scratch, ...mounts]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, volume]) => ({ name: volumeName(path), path, volume }));
}

/** @internal */
export function volumeName(path: string): string {
  return path
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Over hosts and zones; a pod that finds no other place shares one, unless it must not. */
function spread({ selector, separateHosts }: PodSettings): object {
  const labelSelector = { matchLabels: selector };
  const term = { labelSelector, topologyKey: HOST };
  return {
    affinity: {
      podAntiAffinity: separateHosts
        ? { requiredDuringSchedulingIgnoredDuringExecution: [term] }
        : { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: term }] },
    },
    topologySpreadConstraints: [ZONE, ...(separateHosts ? [] : [HOST])].map((topologyKey) => ({
      maxSkew: 1,
      topologyKey,
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector,
    })),
  };
}

/** Cores as a quantity: `250m` or `2`. */
function millicores(cores: number): string {
  return Number.isInteger(cores) ? String(cores) : `${Math.round(cores * 1000)}m`;
}

const HOST = 'kubernetes.io/hostname';
const ZONE = 'topology.kubernetes.io/zone';
const USER = 10001;
const GRACE_SECONDS = 30;
const FAILURES = 3;
const START_FAILURES = 30;
const SCRATCH_MEBIBYTES = 256;
const WRITABLE_MEBIBYTES = 64;
const WRITABLE = PodVolume.scratch(Size.mebibytes(WRITABLE_MEBIBYTES));
