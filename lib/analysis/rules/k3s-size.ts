import { Severity } from '../../model';
import { Rule } from '../rule';

const CORES = 2;
const GIBIBYTES = 2;

/** @internal */
export const k3sSize: Rule = {
  id: 'K3S-SIZE',
  severity: Severity.ERROR,
  why: 'A server of K3s below its least size does not keep up with its own control plane.',
  see: 'https://docs.k3s.io/installation/requirements#hardware',
  check(facts) {
    return facts
      .of('k3s-servers')
      .filter(({ fact }) => fact.cores < CORES || fact.memoryMebibytes < GIBIBYTES * 1024)
      .map(({ path, fact }) => ({
        path,
        message: `a server of K3s needs ${CORES} cores and ${GIBIBYTES} GiB of memory or more, got ${fact.cores} and ${fact.memoryMebibytes / 1024} GiB; choose a larger flavor`,
      }));
  },
};
