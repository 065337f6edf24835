import {
  Kind,
  isObject,
  kindProblems,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  ofClass,
  shown,
  textKind,
} from '../../core';
import { Datastore, Entry, Flavor } from '../../infra';
import { Versions } from '../../model';

/**
 * What keeps a Rancher from being made there and of these settings, if anything: programs in JavaScript have no types that say so.
 * @internal
 */
export function rancherKindProblems(scope: unknown, settings: unknown): string[] {
  const isSite = isObject(scope) && 'placeMachines' in scope && 'addStack' in scope;
  const servers = isObject(settings) && isObject(settings.servers) ? settings.servers : undefined;
  return [
    ...(isSite ? [] : [`a Rancher stands on a site, got ${shown(scope)} above it; make it with the site as its scope`]),
    ...kindProblems('a Rancher', settings, RANCHER),
    ...(servers === undefined ? [] : kindProblems("'servers'", servers, SERVERS)),
  ];
}

const RANCHER: Readonly<Record<string, Kind>> = {
  hostname: needed(textKind('rancher.example.org')),
  servers: needed(objectKind('{ count: 3, flavor }')),
  datastore: needed(ofClass('Datastore', 'Datastore.embeddedEtcd()', Datastore)),
  entry: needed(ofClass('Entry', 'Entry.haproxy({ ... })', Entry)),
  clusters: numberKind(10),
  settings: objectKind("{ 'auth-user-session-ttl-minutes': '60' }"),
  versions: ofClass('Versions', 'Versions.defaults()', Versions),
  podCidr: textKind('10.42.0.0/16'),
  serviceCidr: textKind('10.43.0.0/16'),
  registryMirrors: listKind(
    likeKind('an object', "{ registry: 'docker.io', endpoints: ['https://...'] }", 'registry', 'endpoints'),
  ),
};

const SERVERS: Readonly<Record<string, Kind>> = {
  count: needed(numberKind(3)),
  flavor: needed(ofClass('Flavor', "Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) })", Flavor)),
};
