import { Size, byCodeUnit, wholeMebibytes } from '../core';
import { dataVariables } from './data-variables';
import { HardenedPodsProps } from './hardened-pods-props';
import { HardenedWorkloadProps } from './hardened-workload-props';
import { PodContents } from './pod-contents';
import { PodSpread, spreadFields } from './pod-spread';
import { PodVolume } from './pod-volume';

/** @internal */
export interface PodSettings
  extends
    HardenedWorkloadProps,
    Partial<Pick<HardenedPodsProps, 'readiness' | 'liveness' | 'startup' | 'ports' | 'preStop'>> {
  readonly name: string;
  /** Labels by which they are chosen. */
  readonly selector: Record<string, string>;
  /** How they are kept apart; left out where there is one at a time. */
  readonly spread?: PodSpread;
  /** Whether they end by themselves. */
  readonly ends?: boolean;
  readonly contents: PodContents;
  /** Paths of volumes that a StatefulSet claims, by the names of the claims. */
  readonly claimed: Readonly<Record<string, string>>;
}

/**
 * A pod that passes the level `restricted` of Pod Security.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 * @internal
 */
export function podTemplate(settings: PodSettings): object {
  const { selector, labels = {}, user = USER, serviceAccount, apiToken = false, pullSecret, spread } = settings;
  const mounted = volumesOf(settings);
  const volumes = [
    ...mounted.map(({ name, volume }) => volume._toKube(name)),
    ...settings.contents.configFiles.toVolumes(),
  ];
  const annotations = annotationsOf(settings);
  return {
    metadata: {
      labels: { ...labels, ...selector },
      ...(annotations === undefined ? {} : { annotations }),
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
      ...(settings.ends === true ? { restartPolicy: 'Never' } : {}),
      terminationGracePeriodSeconds: graceSeconds(settings),
      ...(pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret.secretName }] }),
      ...(settings.nodeLabels === undefined ? {} : { nodeSelector: settings.nodeLabels }),
      ...(spread === undefined ? {} : spreadFields(spread, selector)),
      containers: [container(settings, mounted)],
      ...(volumes.length === 0 ? {} : { volumes }),
    },
  };
}

/** Pods are made anew when their files of configuration change, since a file that is mounted by itself never does. */
function annotationsOf({ podAnnotations, contents }: PodSettings): Record<string, string> | undefined {
  const { digest } = contents.configFiles;
  return digest === undefined ? podAnnotations : { ...podAnnotations, [CONFIG_DIGEST]: digest };
}

/**
 * Seconds that a pod goes on before it is told to stop.
 * @internal
 */
export function preStopSeconds({ preStop, ports = [] }: PodSettings): number {
  return preStop?.toSeconds({ integral: false }) ?? (ports.length > 0 ? PRE_STOP_SECONDS : 0);
}

/**
 * Seconds that a pod has to stop.
 * @internal
 */
export function graceSeconds({ terminationGracePeriod }: PodSettings): number {
  return terminationGracePeriod?.toSeconds({ integral: false }) ?? GRACE_SECONDS;
}

function container(settings: PodSettings, volumes: readonly NamedVolume[]): object {
  const { name, image, command, arguments: words, ports = [], readiness, liveness, startup, contents } = settings;
  const stop = preStopSeconds(settings);
  const environment = environmentOf(settings);
  const mounts = [
    ...Object.entries(settings.claimed).map(([claim, mountPath]) => ({ name: claim, mountPath })),
    ...volumes.map(({ name: volumeName, path, volume }) => ({
      name: volumeName,
      mountPath: path,
      ...(volume._isReadOnly ? { readOnly: true } : {}),
    })),
    ...contents.configFiles.toMounts(),
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
    ...(readiness === undefined ? {} : { readinessProbe: readiness._toKube(ports, FAILURES) }),
    ...(liveness === undefined ? {} : { livenessProbe: liveness._toKube(ports, FAILURES) }),
    ...(startup === undefined ? {} : { startupProbe: startup._toKube(ports, START_FAILURES) }),
    ...(stop === 0 ? {} : { lifecycle: { preStop: { sleep: { seconds: stop } } } }),
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      capabilities: { drop: ['ALL'] },
    },
    ...(mounts.length === 0 ? {} : { volumeMounts: mounts }),
  };
}

function environmentOf({ variables = {}, secretVariables = [], contents }: PodSettings): object[] {
  const data = [...contents.used].map(([prefix, access]) => dataVariables(prefix, access));
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
  contents,
  writablePaths = [],
}: PodSettings): object {
  const mounted = [...contents.mounts.values()].reduce((sum, volume) => sum + volume._scratchMebibytes, 0);
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
function volumesOf({ contents: { mounts }, writablePaths = [] }: PodSettings): NamedVolume[] {
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

/** Cores as a quantity: `250m` or `2`. */
function millicores(cores: number): string {
  return Number.isInteger(cores) ? String(cores) : `${Math.round(cores * 1000)}m`;
}

const USER = 10001;
const GRACE_SECONDS = 30;
const PRE_STOP_SECONDS = 5;
const CONFIG_DIGEST = 'cloudserve/config';
const FAILURES = 3;
const START_FAILURES = 30;
const SCRATCH_MEBIBYTES = 256;
const WRITABLE_MEBIBYTES = 64;
const WRITABLE = PodVolume.scratch(Size.mebibytes(WRITABLE_MEBIBYTES));
