import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const faultInjection: Rule = {
  id: 'FAULT-INJECTION',
  severity: Severity.WARNING,
  why: 'Failures on purpose that somebody forgets are failures.',
  see: 'https://istio.io/latest/docs/tasks/traffic-management/fault-injection/',
  check(facts) {
    return facts
      .of('fault-injection')
      .filter(({ fact }) => fact.environment === undefined)
      .map(({ path, fact: { service, everyCall } }) => ({
        path,
        message: `failures are injected into ${everyCall ? 'every call' : 'calls that ask for them'}, and nobody says what the namespace is for, got 'faults' of '${service}'; give the namespace an 'environment', or accept it with a reason`,
      }));
  },
};
