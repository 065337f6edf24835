import { KeepalivedConfig, KeepalivedConfigProps } from '../../../lib';
import { routerIdOf } from '../../../lib/infra/load-balancing/keepalived-config';

const MEMBERS = ['10.20.2.1', '10.20.2.2', '10.20.2.3'];

function config(props: Partial<KeepalivedConfigProps> = {}): KeepalivedConfig {
  return new KeepalivedConfig({ address: '10.20.0.5', routerId: 5, members: MEMBERS, check: '/bin/true', ...props });
}

test('members know each other by address, and the first has the address first', () => {
  const text = config().toText('10.20.2.2', 'enp3s0');
  expect(text).toContain(
    '    unicast_src_ip 10.20.2.2\n    unicast_peer {\n        10.20.2.1\n        10.20.2.3\n    }\n',
  );
  expect(text).toContain('    interface enp3s0\n    virtual_router_id 5\n    priority 190\n');
  expect(MEMBERS.map((member) => /priority (\d+)/.exec(config().toText(member, 'ens3'))?.[1])).toEqual([
    '200',
    '190',
    '180',
  ]);
});

test('a machine alone has no word of unicast, which keepalived would refuse', () => {
  expect(config({ members: ['10.20.2.1'] }).toText('10.20.2.1', 'ens3')).not.toContain('unicast_p');
  expect(config({ members: ['10.20.2.1'] }).toText('10.20.2.1', 'ens3')).not.toContain('unicast_src_ip');
});

test('the address does not go back to a machine that comes back', () => {
  expect(config().toText('10.20.2.1', 'ens3')).toContain('    state BACKUP\n    nopreempt\n');
});

test('the template is the same for every member and any members', () => {
  expect(config({ members: ['10.20.2.1'] }).toTemplate()).toBe(config().toTemplate());
  expect(config().toTemplate()).not.toMatch(/10\.20\.2\.|ens3/);
});

test('a router id is the last number of the address', () => {
  expect(routerIdOf('10.20.4.17')).toBe(17);
  expect(routerIdOf('10.20.4.0')).toBe(255);
});

test('twenty members are right', () => {
  expect(config({ members: Array.from({ length: 20 }, (_, i) => `10.20.2.${i + 1}`) })._problems()).toEqual([]);
});

test.each<[string, Partial<KeepalivedConfigProps>, string]>([
  ['a router id of 0', { routerId: 0 }, 'got 0'],
  ['a router id of 256', { routerId: 256 }, 'got 256'],
  ['half a router id', { routerId: 1.5 }, 'got 1.5'],
  ['an address that is none', { address: '10.20.0' }, "address '10.20.0'"],
  ['a member that is none', { members: ['balancer'] }, "address 'balancer'"],
  ["the address as a member's own", { members: ['10.20.0.5'] }, "got '10.20.0.5'"],
  ['more than have a priority', { members: Array.from({ length: 21 }, (_, i) => `10.20.2.${i + 1}`) }, 'got 21'],
])('%s is refused', (_, props, message) => {
  expect(config(props)._problems()).toEqual([expect.stringContaining(message)]);
});

test('what keepalived would not take is thrown, all of it, and so is a stranger', () => {
  expect(() => config({ routerId: 0, address: '10.20.2.1' }).toText('10.20.2.9', 'ens3')).toThrow(
    new Error(
      [
        "a configuration is that of a member, got '10.20.2.9'; name one of 10.20.2.1, 10.20.2.2, 10.20.2.3",
        "a router id of VRRP lies between 1 and 255, got 0; correct 'routerId'",
        "the address that moves is no member's own, got '10.20.2.1'; lease another",
      ].join('\n'),
    ),
  );
});
