import { IConstruct } from 'constructs';
import {
  Kind,
  booleanKind,
  choiceKind,
  isObject,
  kindProblems,
  likeKind,
  listKind,
  needed,
  numberKind,
  ofClass,
  objectKind,
  recordKind,
  shown,
  textKind,
} from '../../core';
import { Entry, Flavor } from '../../infra';
import { BackupTarget, Cni, Distribution, Versions } from '../../model';
import { IngressController } from './cluster-settings';
import { NodePool } from '../pools/node-pool';
import { RancherServer } from '../rancher/rancher-server';

/**
 * What of a cluster's settings is of another kind than it has to be.
 * @internal
 */
export function clusterKindProblems(cluster: IConstruct, settings: unknown): string[] {
  const { managedBy, etcdBackup, machines, upgrades } = isObject(settings) ? settings : {};
  return [
    ...kindProblems('a cluster', settings, CLUSTER),
    ...(managedBy === undefined ? [] : rancherProblems(cluster, managedBy)),
    ...(isObject(etcdBackup) ? kindProblems("'etcdBackup'", etcdBackup, SNAPSHOTS) : []),
    ...(isObject(machines) ? kindProblems("'machines'", machines, MACHINES) : []),
    ...(isObject(upgrades) ? kindProblems("'upgrades'", upgrades, UPGRADES) : []),
  ];
}

/**
 * What of the settings of a cluster that others stood up is of another kind than it has to be.
 * @internal
 */
export function registeredKindProblems(cluster: IConstruct, settings: unknown): string[] {
  return [
    ...kindProblems('a cluster', settings, REGISTERED),
    ...(isObject(settings) ? rancherProblems(cluster, settings.managedBy) : []),
  ];
}

/**
 * What is wrong with the Rancher that knows a cluster, if anything.
 * @internal
 */
export function rancherProblems(cluster: IConstruct, rancher: unknown): string[] {
  if (!(rancher instanceof RancherServer)) {
    return [
      `a cluster is managed by a RancherServer, got ${shown(rancher)}; give 'managedBy' what 'new RancherServer(...)' made`,
    ];
  }
  return rancher.node.root === cluster.node.root
    ? []
    : [
        `a cluster is managed by a RancherServer of its own App, got '${rancher.node.path}' of another; make both in one App`,
      ];
}

/**
 * What of a pool is of another kind than it has to be.
 * @internal
 */
export function poolKindProblems(name: unknown, pool: unknown): string[] {
  if (typeof name !== 'string') {
    return [
      `a pool has a name and then its nodes, got ${shown(name)} for the name; write addPool('worker', NodePool.worker(...))`,
    ];
  }
  const { _machines: machines, _imported: imported } = pool instanceof NodePool ? pool : {};
  if (machines === undefined && imported === undefined) {
    return [
      `nodes of a pool are told by NodePool, got ${pool instanceof NodePool ? 'one without settings' : shown(pool)} for '${name}'; write NodePool.worker({ count: 3, flavor }), or another of its kinds`,
    ];
  }
  return machines === undefined
    ? kindProblems(`pool '${name}'`, imported, { ...NODES, ...IMPORTED })
    : kindProblems(`pool '${name}'`, machines, { ...NODES, ...POOL });
}

const SIZE = likeKind('a Size', 'Size.gibibytes(40)', 'toMebibytes');
const DURATION = likeKind('a Duration', 'Duration.minutes(10)', 'toSeconds');
const LABELS = recordKind(textKind('exams'), 'team');

const CLUSTER: Readonly<Record<string, Kind>> = {
  name: textKind('main'),
  distribution: choiceKind('Distribution', Distribution),
  versions: ofClass('Versions', 'Versions.defaults()', Versions),
  cni: ofClass('Cni', 'Cni.cilium()', Cni),
  entry: ofClass('Entry', 'Entry.haproxy({ ... })', Entry),
  etcdBackup: objectKind('{ to: backups, every: Duration.hours(12), keep: 10 }'),
  ingress: choiceKind('IngressController', IngressController),
  podCidr: textKind('10.42.0.0/16'),
  serviceCidr: textKind('10.43.0.0/16'),
  registryMirrors: listKind(
    likeKind('an object', "{ registry: 'docker.io', endpoints: ['https://...'] }", 'registry', 'endpoints'),
  ),
  drain: objectKind('{ timeoutSeconds: 600 }'),
  cloud: objectKind("{ controllerManager: true, authUrl: 'https://...' }"),
  federation: textKind('apan'),
  machines: objectKind("{ authUrl: 'https://...', region: 'RegionOne', credentialsSecret: 'openstack-machines' }"),
  upgrades: objectKind('{}'),
  gpuOperator: booleanKind(),
};

const SNAPSHOTS: Readonly<Record<string, Kind>> = {
  to: ofClass('BackupTarget', "BackupTarget.s3('elsewhere', { ... })", BackupTarget),
  every: needed(likeKind('a Duration', 'Duration.hours(12)', 'toSeconds')),
  keep: needed(numberKind(10)),
};

const MACHINES: Readonly<Record<string, Kind>> = {
  authUrl: needed(textKind('https://keystone.example.org:5000/v3')),
  region: needed(textKind('RegionOne')),
  credentialsSecret: needed(textKind('openstack-machines')),
  certificateAuthority: textKind('-----BEGIN CERTIFICATE-----...'),
  unhealthyAfter: DURATION,
  nodeStartupTimeout: DURATION,
};

const UPGRADES: Readonly<Record<string, Kind>> = {
  window: likeKind('an object', "{ start: '01:00', end: '04:00' }", 'start', 'end'),
};

const NODES: Readonly<Record<string, Kind>> = {
  labels: LABELS,
  taints: listKind(textKind('dedicated=storage:NoSchedule')),
  accelerator: textKind('nvidia.com/gpu'),
  kubeletArguments: listKind(textKind('max-pods=200')),
};

const POOL: Readonly<Record<string, Kind>> = {
  count: numberKind(3),
  flavor: needed(ofClass('Flavor', "Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) })", Flavor)),
  disks: recordKind(SIZE, 'osd'),
  mounts: recordKind(textKind('/var/lib/longhorn'), 'data'),
  etcdDisk: SIZE,
  zones: listKind(textKind('a')),
  generations: recordKind(numberKind(2), '2'),
};

const IMPORTED: Readonly<Record<string, Kind>> = {
  servers: recordKind(textKind('10.20.200.11'), 'gpu1'),
  networkInterface: textKind('eno1'),
};

/** What a Rancher is told of a cluster that others stood up. */
const REGISTERED: Readonly<Record<string, Kind>> = {
  name: textKind('gke'),
  labels: LABELS,
  kubeconfigVariable: textKind('gke_kubeconfig'),
};
