import { faultInjection } from '../../lib/analysis/rules/fault-injection';
import { at, says } from '../support/facts';

const FAULTS = { kind: 'fault-injection', service: 'shop/exam' } as const;

test('failures on purpose are told of where nobody says what the namespace is for', () => {
  expect(says(faultInjection, at('rules', { ...FAULTS, everyCall: true }))).toEqual([
    "[rules] failures are injected into every call, and nobody says what the namespace is for, got 'faults' of 'shop/exam'; give the namespace an 'environment', or accept it with a reason",
  ]);
  expect(says(faultInjection, at('rules', { ...FAULTS, everyCall: false }))).toEqual([
    "[rules] failures are injected into calls that ask for them, and nobody says what the namespace is for, got 'faults' of 'shop/exam'; give the namespace an 'environment', or accept it with a reason",
  ]);
});

test('failures on purpose in a namespace for tests are as they should be', () => {
  expect(says(faultInjection, at('rules', { ...FAULTS, everyCall: true, environment: 'staging' }))).toEqual([]);
});
