import { chartsOf } from './chart-view';
import { Compared, Danger, stays } from './danger';
import { Difference, pathOf } from './differences';
import { StandingObject } from './object-tree';
import { bytesOf } from './quantity';

/**
 * Claims that were made once from what is written, and do not follow it when it changes.
 * @see https://prometheus-operator.dev/docs/platform/storage/
 * @internal
 */
export function leftClaimDangers(change: Compared): Danger[] {
  if (!stays(change)) {
    return [];
  }
  const isMinio = chartsOf(change.before as StandingObject).some(({ chart }) => chart === 'minio');
  return change.differences.flatMap((difference) => [
    ...ofPrometheus(difference),
    ...(isMinio ? ofMinio(difference) : []),
  ]);
}

/** Prometheus's operator makes its set of pods anew, whose claims stay as they are. */
function ofPrometheus({ steps, before, after }: Difference): Danger[] {
  const path = pathOf(steps);
  if (/(^|\.)storage(Spec)?\.volumeClaimTemplate\.spec\.storageClassName$/.test(path)) {
    return [
      {
        reason: `'${path}' would change from ${String(before)} to ${String(after)}, and claims that are there stay in their class`,
        advice: 'delete claim and pod of one replica after the other, each after the others are whole',
      },
    ];
  }
  return /(^|\.)storage(Spec)?\.volumeClaimTemplate\.spec\.resources\.requests\.storage$/.test(path) &&
    grows(before, after)
    ? [
        {
          reason: `'${path}' would grow from ${String(before)} to ${String(after)}, and claims that are there stay as small: what counts on the room fills them`,
          advice: `set the request of each claim to ${String(after)} by hand first, and wait until it has it`,
        },
      ]
    : [];
}

/** MinIO's chart makes a StatefulSet, whose claims cannot change. */
function ofMinio({ steps, before, after }: Difference): Danger[] {
  const path = pathOf(steps);
  return /(^|\.)persistence\.storageClass$/.test(path) ||
    (/(^|\.)persistence\.size$/.test(path) && grows(before, after))
    ? [
        {
          reason: `'${path}' would change from ${String(before)} to ${String(after)}: claims of its StatefulSet cannot change, and the release would stop at it`,
          advice:
            'grow each claim by hand and delete the StatefulSet without its pods (`--cascade=orphan`) first, or make another store and copy',
        },
      ]
    : [];
}

function grows(before: unknown, after: unknown): boolean {
  const [old, fresh] = [bytesOf(before), bytesOf(after)];
  return old !== undefined && fresh !== undefined && fresh > old;
}
