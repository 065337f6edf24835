import { TRAFFIC_KINDS } from '../../../lib/mesh/traffic/traffic-kinds';
import { validations } from '../../support/rendered';
import { EVERY_OPTION } from './every-option';
import { checkedObjects } from './traffic-fixture';

test.each(EVERY_OPTION)('objects of rules fit the schemas of their kinds: %s', (_, make) => {
  const rules = make();
  expect(validations(rules.node.root)).toEqual([]);
  expect(checkedObjects(rules).length).toBeGreaterThan(0);
});

test('every option has an example here', () => {
  const given = EVERY_OPTION.map(([, make]) => make()).flatMap((rules) => Object.keys((rules as any).options));
  expect(Object.keys(TRAFFIC_KINDS).filter((name) => name !== 'service' && !given.includes(name))).toEqual([]);
});
