import { hostRecord } from '../../lib/analysis/rules/host-record';
import { GatewayHostFact, NameFact } from '../../lib/model';
import { at, says } from '../support/facts';

const zone = at<NameFact>('chula', { kind: 'name', space: 'DNS zones', name: 'example.org' });
const host = (name: string): ReturnType<typeof at<GatewayHostFact>> =>
  at('main/gateway', { kind: 'gateway-host', cluster: 'main', host: name });
const record = (name: string): ReturnType<typeof at<NameFact>> =>
  at(`chula/${name}`, { kind: 'name', space: 'DNS names', name });

test('a host in a zone of the testbed that nobody writes a record for is warned of', () => {
  expect(
    says(hostRecord, zone, record('main.example.org'), record('*.main.example.org'), host('exam.example.org')),
  ).toEqual([
    "[main/gateway] a host in a zone of the testbed has a record there, got none for 'exam.example.org' in 'example.org', which the gateway of 'main' answers to; take a name below that of the cluster's entry, make a SharedHost, or write the record yourself and accept this with a reason",
  ]);
});

test.each(['main.example.org', 'exam.main.example.org', 'a.b.main.example.org', '*.main.example.org'])(
  '%s has the record of the entry, or of all names below',
  (name) => {
    expect(says(hostRecord, zone, record('main.example.org'), record('*.main.example.org'), host(name))).toEqual([]);
  },
);

test.each(['exam.example.net', 'badexample.org'])('records of %s are written elsewhere', (name) => {
  expect(says(hostRecord, zone, host(name))).toEqual([]);
});

test('without a zone of the testbed nothing is expected', () => {
  expect(says(hostRecord, host('exam.example.org'))).toEqual([]);
});
