import { AddressLeases, LeaseRange } from '../../lib/core/address-leases';

const FILE = 'cloudserve.lock.json';
const NET = 'chula/network';
const RANGE: LeaseRange = { cidr: '10.20.0.0/24', excluded: ['10.20.0.1/32', '10.20.0.128/25'] };

function load(leases: unknown): AddressLeases {
  return AddressLeases.fromText(JSON.stringify({ version: 1, leases }), FILE);
}

function holding(held: Record<string, unknown>): AddressLeases {
  return load({ [NET]: { cidr: RANGE.cidr, held } });
}

describe('the lock file', () => {
  test('is sorted by code unit, indented by two, and ends with a newline', () => {
    const leases = AddressLeases.fromText(undefined, FILE);
    leases.lease('gist/network', { cidr: '10.30.0.0/16', excluded: [] }, 'gist/pool', 26);
    for (const owner of ['b', '10', '9', 'Z', '__proto__', 'say "hi"']) {
      leases.lease('chula/network', RANGE, owner, 32);
    }
    expect(leases.toText()).toBe(`{
  "version": 1,
  "leases": {
    "chula/network": {
      "cidr": "10.20.0.0/24",
      "held": {
        "10": "10.20.0.3/32",
        "9": "10.20.0.4/32",
        "Z": "10.20.0.5/32",
        "__proto__": "10.20.0.6/32",
        "b": "10.20.0.2/32",
        "say \\"hi\\"": "10.20.0.7/32"
      }
    },
    "gist/network": {
      "cidr": "10.30.0.0/16",
      "held": {
        "gist/pool": "10.30.0.64/26"
      }
    }
  }
}
`);
    expect(AddressLeases.fromText(leases.toText(), FILE).toText()).toBe(leases.toText());
    expect(leases.added).toEqual(['10', '9', 'Z', '__proto__', 'b', 'gist/pool', 'say "hi"']);
  });

  test('without leases is short, and keeps a network without any', () => {
    expect(AddressLeases.fromText(undefined, FILE).toText()).toBe('{\n  "version": 1,\n  "leases": {}\n}\n');
    const text = holding({}).toText();
    expect(text).toContain('"held": {}\n');
    expect(AddressLeases.fromText(text, FILE).toText()).toBe(text);
  });

  test('names what is new in a list of its own', () => {
    const leases = holding({ old: '10.20.0.2/32' });
    leases.lease(NET, RANGE, 'old', 32);
    expect(leases.added).toEqual([]);
    leases.lease(NET, RANGE, 'new', 32);
    leases.added.push('mine');
    expect(leases.added).toEqual(['new']);
  });
});

describe('releases in the lock file', () => {
  const releases = { 'chula/main': { Kubernetes: 'v1.35.6+rke2r1' }, 'chula/rancher': { Rancher: '2.14.4' } };

  test('follow the leases, by construct and component, sorted', () => {
    const leases = AddressLeases.fromText(undefined, FILE);
    leases.releases.hold('chula/rancher', 'Rancher', '2.14.3');
    leases.releases.hold('chula/rancher', 'Rancher', '2.14.4');
    leases.releases.hold('chula/rancher', 'Kubernetes', 'v1.35.6+k3s1');
    leases.releases.hold('chula/9', 'Kubernetes', 'v1.35.6+rke2r1');
    leases.releases.hold('chula/10', 'Kubernetes', 'v1.34.9+k3s1');
    expect(leases.toText()).toBe(`{
  "version": 1,
  "leases": {},
  "releases": {
    "chula/10": {
      "Kubernetes": "v1.34.9+k3s1"
    },
    "chula/9": {
      "Kubernetes": "v1.35.6+rke2r1"
    },
    "chula/rancher": {
      "Kubernetes": "v1.35.6+k3s1",
      "Rancher": "2.14.4"
    }
  }
}
`);
    expect(AddressLeases.fromText(leases.toText(), FILE).toText()).toBe(leases.toText());
    expect(leases.added).toEqual([]);
  });

  test('are read beside leases, and stay with what nobody asks for', () => {
    const text = JSON.stringify({ version: 1, leases: { [NET]: { cidr: RANGE.cidr, held: {} } }, releases });
    const leases = AddressLeases.fromText(text, FILE);
    expect(leases.releases.of('chula/main', 'Kubernetes')).toBe('v1.35.6+rke2r1');
    expect(leases.releases.of('chula/main', 'Rancher')).toBeUndefined();
    expect(leases.releases.of('chula/other', 'Kubernetes')).toBeUndefined();
    expect(JSON.parse(leases.toText())).toEqual(JSON.parse(text));
  });

  test('are none in a file of an earlier run, which stays as it is', () => {
    const leases = holding({ old: '10.20.0.2/32' });
    expect(leases.releases.entries()).toEqual([]);
    expect(leases.toText()).not.toContain('releases');
  });
});

describe('the lock file is refused when', () => {
  const whole = (leases: unknown, more: object = {}): string => JSON.stringify({ version: 1, leases, ...more });
  const network = (held: unknown, more: object = {}): string => whole({ [NET]: { cidr: RANGE.cidr, held, ...more } });
  const cases: [name: string, text: string, message: string][] = [
    ['it is empty', '', `is not JSON: ${parserWords('')}; restore the file, a new one would move addresses`],
    [
      'it is cut off',
      '{ "version"',
      `is not JSON: ${parserWords('{ "version"')}; restore the file, a new one would move addresses`,
    ],
    [
      'a merge is unfinished',
      '{\n<<<<<<< HEAD\n  "version": 1\n=======\n  "version": 1\n>>>>>>> theirs\n}',
      'has merge conflict markers; keep the entries of both sides and remove the markers',
    ],
    [
      'its version is from the future',
      '{ "version": 2, "leases": {} }',
      'has version 2, and only version 1 can be read; use the release that wrote it, or restore the file',
    ],
    ...['{ "leases": {} }', '[]', 'null'].map((text): [string, string, string] => [
      `it is ${text}`,
      text,
      'has no version, and only version 1 can be read; use the release that wrote it, or restore the file',
    ]),
    ['it has no leases', '{ "version": 1 }', "has nothing for 'leases'; it must be an object"],
    ['its leases are a list', whole([]), "has [] for 'leases'; it must be an object"],
    [
      'it has another key',
      whole({}, { note: 'x' }),
      "has unknown key 'note' in the file; known are version, leases, releases, volumes",
    ],
    ['its releases are a list', whole({}, { releases: [] }), "has [] for 'releases'; it must be an object"],
    [
      'a construct has a release and no component',
      whole({}, { releases: { 'chula/main': 'v1.35.6' } }),
      "has \"v1.35.6\" for 'chula/main' in 'releases'; it must be an object",
    ],
    [
      'a release is no text',
      whole({}, { releases: { 'chula/main': { Kubernetes: 1.35 } } }),
      "has 1.35 for the release of Kubernetes of 'chula/main'; restore the entry, or delete it if that never stood",
    ],
    ['its volumes are a list', whole({}, { volumes: [] }), "has [] for 'volumes'; it must be an object"],
    [
      'the size of a volume is no number of mebibytes',
      whole({}, { volumes: { main: { 'exam/sql': '50Gi' } } }),
      "has \"50Gi\" for the mebibytes of 'exam/sql' in 'main'; restore the entry, or delete it if that never stood",
    ],
    [
      'a construct is there twice',
      '{ "version": 1, "leases": {}, "releases": { "a": {}, "a": {} } }',
      "has 'a' twice in one object; delete the entry of the one that is not deployed",
    ],
    [
      'a network has another key',
      network({}, { note: 'x' }),
      "has unknown key 'note' in network 'chula/network'; known are cidr, held",
    ],
    [
      'a network has no CIDR',
      whole({ [NET]: { held: {} } }),
      "has no 'cidr' text in network 'chula/network'; restore the entry or delete it",
    ],
    [
      'a network is no object',
      whole({ [NET]: '10.20.0.0/24' }),
      "has no 'cidr' text in network 'chula/network'; restore the entry or delete it",
    ],
    [
      'a network holds no object',
      network('x'),
      "has \"x\" for 'held' of network 'chula/network'; it must be an object",
    ],
    [
      "a network's CIDR is none",
      whole({ [NET]: { cidr: '10.20.0.1/24', held: {} } }),
      "has an unreadable block in network 'chula/network': CIDR '10.20.0.1/24' has host bits set; did you mean '10.20.0.0/24'?",
    ],
    [
      'a lease is no CIDR',
      network({ a: '10.20.0.65/26' }),
      "has an unreadable block of 'a' in network 'chula/network': CIDR '10.20.0.65/26' has host bits set; did you mean '10.20.0.64/26'?",
    ],
    [
      'a lease is no text',
      network({ a: 7 }),
      "has an unreadable block of 'a' in network 'chula/network': 7 is not a CIDR text",
    ],
    [
      'a lease is outside its network',
      network({ a: '10.20.1.5/32' }),
      "has 10.20.1.5/32 of 'a' outside 10.20.0.0/24 of network 'chula/network'; restore the entry or delete it to move it",
    ],
    [
      'two leases overlap',
      network({ a: '10.20.0.70/32', b: '10.20.0.69/32', pool: '10.20.0.64/28', after: '10.20.0.80/28' }),
      "has 10.20.0.69/32 of 'b' overlapping 10.20.0.64/28 of 'pool' in network 'chula/network'; delete the entry of the one that is not deployed\n" +
        "cloudserve.lock.json has 10.20.0.70/32 of 'a' overlapping 10.20.0.64/28 of 'pool' in network 'chula/network'; delete the entry of the one that is not deployed",
    ],
    [
      'two leases are equal',
      network({ b: '10.20.0.5/32', a: '10.20.0.5/32' }),
      "has 10.20.0.5/32 of 'b' overlapping 10.20.0.5/32 of 'a' in network 'chula/network'; delete the entry of the one that is not deployed",
    ],
    [
      'two leases start at the same address',
      network({ a: '10.20.0.64/32', pool: '10.20.0.64/28' }),
      "has 10.20.0.64/32 of 'a' overlapping 10.20.0.64/28 of 'pool' in network 'chula/network'; delete the entry of the one that is not deployed",
    ],
    [
      'an owner is there twice',
      `{ "version": 1, "leases": { "n": { "cidr": "10.0.0.0/24", "held": { "a{\\"": "10.0.0.5/32", "\\u0061{\\"": "10.0.0.6/32" } } } }`,
      "has 'a{\"' twice in one object; delete the entry of the one that is not deployed",
    ],
  ];
  test.each(cases)('%s', (_name, text, message) => {
    expect(() => AddressLeases.fromText(text, FILE)).toThrow(new Error(`cloudserve.lock.json ${message}`));
  });

  test('several things are wrong, all of which are told, sorted', () => {
    const text = whole({ b: { cidr: 'x', held: [] }, a: 1 });
    expect(() => AddressLeases.fromText(text, FILE)).toThrow(
      new Error(
        [
          "cloudserve.lock.json has [] for 'held' of network 'b'; it must be an object",
          "cloudserve.lock.json has an unreadable block in network 'b': CIDR 'x' has 1 address part; write 4 with dots between, such as '10.20.0.0'",
          "cloudserve.lock.json has no 'cidr' text in network 'a'; restore the entry or delete it",
        ].join('\n'),
      ),
    );
  });

  test('but not for one owner in two networks, or for two networks with one CIDR', () => {
    const entry = { cidr: RANGE.cidr, held: { a: '10.20.0.5/32' } };
    expect(() => load({ one: entry, two: entry })).not.toThrow();
  });

  test('but not for an owner with the name of the next network', () => {
    const entry = { cidr: RANGE.cidr, held: { two: '10.20.0.5/32' } };
    expect(() => load({ one: entry, two: entry })).not.toThrow();
  });
});

function parserWords(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('expected text that is not JSON');
}
