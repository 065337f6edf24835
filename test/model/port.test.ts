import { Port, Protocol } from '../../lib';

test.each([
  [Port.tcp(22, 'ssh'), 'tcp/22'],
  [Port.udp(53, 'dns'), 'udp/53'],
  [Port.tcpRange(30000, 32767, 'node-ports'), 'tcp/30000-32767'],
  [Port.udpRange(8472, 8473, 'vxlan'), 'udp/8472-8473'],
  [Port.tcpRange(443, 443, 'https'), 'tcp/443'],
])('%s is written %s', (port, text) => {
  expect(port.toString()).toBe(text);
  expect(port._problem()).toBeUndefined();
});

test('a port knows its protocol, its ends and what listens there', () => {
  expect({ ...Port.udpRange(1, 2, 'x') }).toEqual({ protocol: Protocol.UDP, first: 1, last: 2, name: 'x' });
});

test.each([
  [1, 1],
  [65535, 65535],
  [1, 65535],
])('%d to %d are ports', (first, last) => {
  expect(Port.tcpRange(first, last, 'x')._problem()).toBeUndefined();
});

test.each([
  [0, 1],
  [1, 65536],
  [2, 1],
  [1.5, 2],
  [Number.NaN, Number.NaN],
  [-1, 5],
])('%d to %d are none', (first, last) => {
  expect(Port.tcpRange(first, last, 'x')._problem()).toBe(
    `port 'x' must lie between 1 and 65535, first not above last, got ${first} to ${last}; correct the numbers`,
  );
});
