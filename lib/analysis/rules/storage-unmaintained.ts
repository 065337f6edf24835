import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const minioUnmaintained: Rule = {
  id: 'MINIO-UNMAINTAINED',
  severity: Severity.WARNING,
  why: 'Nobody mends the holes that are found in software that its makers have given up.',
  see: 'https://github.com/minio/minio#readme',
  check(facts) {
    return facts
      .of('unmaintained')
      .filter(({ fact }) => fact.component === 'minio')
      .map(({ path, fact: { component, version, since, instead } }) => ({
        path,
        message: `${component} is given up by its makers (${since}), got ${version}; use ${instead}, or accept it with a reason`,
      }));
  },
};
