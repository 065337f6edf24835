import { IConstruct } from 'constructs';
import {
  Kind,
  booleanKind,
  isObject,
  kindProblems,
  listKind,
  objectKind,
  ofClass,
  recordKind,
  textKind,
} from '../../core';
import { Region, Versions } from '../../model';
import { rancherProblems } from '../nodes/cluster-kinds';

/**
 * What of the settings of a box is of another kind than it has to be: programs in JavaScript have no types that say so.
 * @internal
 */
export function edgeKindProblems(box: IConstruct, settings: unknown): string[] {
  return [
    ...kindProblems('a box', settings, BOX),
    ...(isObject(settings) ? rancherProblems(box, settings.managedBy) : []),
  ];
}

const BOX: Readonly<Record<string, Kind>> = {
  labels: recordKind(textKind('microbox'), 'role'),
  region: ofClass('Region', "Region.of('asia-southeast1')", Region),
  zone: textKind('bkk-a'),
  interfaces: listKind(objectKind("{ name: 'eth0' }")),
  sshKeys: listKind(textKind('ssh-ed25519 AAAA...')),
  images: listKind(textKind('docker.io/library/nginx:1.29')),
  versions: ofClass('Versions', 'Versions.defaults()', Versions),
  metricsServer: booleanKind(),
};
