import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const backupSelf: Rule = {
  id: 'BACKUP-SELF',
  severity: Severity.ERROR,
  why: 'A copy that is lost together with what it is a copy of restores nothing.',
  see: 'https://docs.k3s.io/datastore/backup-restore',
  check(facts) {
    return facts.of('backup').flatMap(({ path, fact: { target, diesWith } }) =>
      diesWith !== undefined && (holds(diesWith, path) || holds(path, diesWith))
        ? [
            {
              path,
              message: `a backup outlives what it protects, got target '${target}', which dies with '${diesWith}'; choose a target that stands elsewhere`,
            },
          ]
        : [],
    );
  },
};

function holds(outer: string, inner: string): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}
