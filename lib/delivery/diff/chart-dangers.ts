import { chartsOf, compareVersions } from './chart-view';
import { Compared, Danger, stays } from './danger';
import { StandingObject } from './object-tree';
import { at, itemsOf, textAt } from './json';

/**
 * Charts that would be taken out, put back to an older version, or moved to where their release is not.
 * @internal
 */
export function chartDangers(change: Compared): Danger[] {
  const { before, after } = change;
  if (before === undefined) {
    return [];
  }
  const fresh = stays(change) ? chartsOf(after as StandingObject) : [];
  return [
    ...chartsOf(before).flatMap(({ chart, version }): Danger[] => {
      const now = fresh.find((other) => other.chart === chart);
      if (now === undefined) {
        return before.kind === 'OCIRepository' ? [] : [removed(chart, before)];
      }
      return compareVersions(now.version, version) < 0 ? [downgraded(chart, version, now.version)] : [];
    }),
    ...(stays(change) ? [...moved(change), ...dropped(change)] : []),
  ];
}

/** An Application takes its objects along only if it says so. */
function removed(chart: string, { kind, json }: StandingObject): Danger {
  const isLeft = kind === 'Application' && itemsOf(at(json, 'metadata.finalizers')).length === 0;
  return {
    reason: isLeft
      ? `chart '${chart}' would be left to itself: what it runs stays, and nobody upgrades it`
      : `chart '${chart}' would be uninstalled with all that it runs, and with the definitions among its templates`,
    advice: 'delete what depends on it first, and see that nothing needs it',
  };
}

function downgraded(chart: string, from: string, to: string): Danger {
  return {
    reason: `chart '${chart}' would go back from ${from} to ${to}: few operators read what a newer one wrote`,
    advice: 'keep the version, or read in its notes whether it can go back',
  };
}

/** Fields that tell a release from others, by the kind of object that asks for it. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  HelmChart: ['spec.targetNamespace'],
  HelmRelease: ['spec.targetNamespace', 'spec.releaseName'],
  Application: ['spec.destination.namespace', 'spec.source.helm.releaseName'],
  'fleet.yaml': ['helm.releaseName', 'defaultNamespace', 'namespace'],
};

/** A release of another name or namespace is another release: the old one is taken out or left alone. */
function moved({ before, after }: Compared): Danger[] {
  const { kind } = before as StandingObject;
  return chartsOf(before as StandingObject).length === 0
    ? []
    : (PLACES[kind] ?? []).flatMap((field) => {
        const [old, fresh] = [before, after].map((object) => textAt(object?.json, field));
        return old === undefined || old === fresh
          ? []
          : [
              {
                reason: `'${field}' would change from '${old}' to '${fresh ?? 'none'}': that is another release, and two of them may run`,
                advice: 'keep it, or take the old release out by hand first',
              },
            ];
      });
}

/** Fleet deletes what a bundle had unless it was told to keep it. */
function dropped({ before, after }: Compared): Danger[] {
  return before?.kind === 'fleet.yaml' &&
    at(before.json, 'keepResources') === true &&
    at(after?.json, 'keepResources') !== true
    ? [
        {
          reason: `'keepResources' would go: whoever removes the bundle removes what it delivered`,
          advice: 'keep it where a first boot brought the objects, or where they hold data',
        },
      ]
    : [];
}
