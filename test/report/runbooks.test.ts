import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { runbooks } from '../../lib/report';
import { testbed } from './runbook-facts';

const files = new Map(runbooks(testbed).map((file) => [file.path, file]));
const textOf = (file: string): string => files.get(file)?.text ?? '';
const blocksOf = (text: string): string[] => [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block);
const sectionOf = (file: string, title: string): string => {
  const text = textOf(file);
  const from = text.indexOf(`## ${title}`);
  const next = text.indexOf('\n## ', from + 1);
  return from < 0 ? '' : text.slice(from, next < 0 ? undefined : next);
};
const commandsOf = (file: string, title: string): string[] => blocksOf(sectionOf(file, title)).join('').split('\n');
const pages = ['rancher', 'main', 'lone', 'pets', 'README', 'tear-down'].map((name) => `runbooks/${name}.md`);

test('a testbed has a runbook for every cluster and for each Rancher, one for its end, a list, and a job', () => {
  expect([...files.keys()].sort()).toEqual(
    [...pages, 'jobs/plan.sh', 'jobs/testbed-plan.service', 'jobs/testbed-plan.timer'].sort(),
  );
  expect(files.get('jobs/plan.sh')?.executable).toBe(true);
  expect(runbooks({ facts: [], stacks: testbed.stacks })).toEqual([]);
});

test('a cluster that others stand up has none, and two of one name have one each', () => {
  const [first] = testbed.facts.filter(({ fact }) => fact.kind === 'cluster' && fact.name === 'lone');
  const nodes = testbed.facts.filter(({ fact }) => fact.kind === 'node' && fact.cluster === 'lone');
  expect(runbooks({ facts: [first], stacks: [] })).toEqual([]);
  const again = [first, ...nodes].map((stated) => ({ ...stated, path: 'farm/lone' }));
  const both = runbooks({ facts: [first, ...nodes, ...again], stacks: [] }).map((file) => file.path);
  expect(both.slice(1, 3)).toEqual(['runbooks/chula-lone-nodes.md', 'runbooks/farm-lone.md']);
});

describe.each(pages)('%s', (page) => {
  test('has commands that a shell reads, without a word to be filled in', () => {
    const script = blocksOf(textOf(page)).join('\n');
    expect(script).not.toMatch(/<[a-zA-Z]|undefined|\bnull\b|\[object/);
    const read = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    expect(read.stderr).toBe('');
  });

  test('names no machine and no address that the testbed does not have', () => {
    const known = JSON.stringify(testbed);
    const text = textOf(page);
    const addresses = text.match(/\b10\.\d+\.\d+\.\d+\b/g) ?? [];
    const machines = text.match(/\bchula-(rancher|main|lone)-\w+-\d+\b/g) ?? [];
    expect([...addresses, ...machines].filter((word) => !known.includes(`"${word}"`))).toEqual([]);
  });

  test('has every heading and every block between empty lines', () => {
    expect(textOf(page)).not.toMatch(/[^\n]\n##|[^\n]\n```sh|\n{3}/);
    expect(textOf(page)).toMatch(/[^\n]\n$/);
  });
});

describe('a node is replaced', () => {
  test('that Rancher manages by taking its machine out of Rancher before Terraform makes it anew', () => {
    expect(commandsOf('runbooks/main.md', 'Replace a node').slice(1, 7)).toEqual([
      'ssh 10.20.2.1 sudo /var/lib/rancher/rke2/bin/kubectl --kubeconfig /etc/rancher/rke2/rke2.yaml drain chula-main-etcd-1 --ignore-daemonsets --delete-emptydir-data --timeout=10m',
      'openstack server stop chula-main-etcd-1 && until [ "$(openstack server show chula-main-etcd-1 -f value -c status)" = SHUTOFF ]; do sleep 5; done',
      "machine=$(ssh 10.20.0.1 sudo k3s kubectl -n fleet-default get machines.cluster.x-k8s.io --no-headers -o custom-columns=M:.metadata.name,N:.status.nodeRef.name | awk -v node=chula-main-etcd-1 '$2 == node { print $1 }')",
      'ssh 10.20.0.1 sudo k3s kubectl -n fleet-default delete machines.cluster.x-k8s.io "$machine"',
      "# in the program, in 'generations' of pool 'etcd': 1: 2, or one more than it has",
      'npx cdktf deploy chula-main --ignore-missing-stack-dependencies',
    ]);
  });

  test('that votes only while all others do, by another server, after a snapshot', () => {
    const text = sectionOf('runbooks/lone.md', 'Replace a node');
    expect(text).toContain('chula-lone-server-2 and chula-lone-server-3 must all be `Ready` before');
    const [, first] = text.split('### chula-lone-server-1');
    expect(
      blocksOf(first)[0]
        .split('\n')
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual([
      'ssh 10.20.4.2',
      'ssh 10.20.4.2',
      'ssh 10.20.4.1',
      'ssh 10.20.4.2',
      '# in',
      'npx cdktf',
      'ssh 10.20.4.2',
      'ssh 10.20.4.2',
      '',
    ]);
  });

  test('and waited for until the cluster knows it, which it did not when its machine was made', () => {
    const commands = commandsOf('runbooks/lone.md', 'Replace a node');
    const known = commands.findIndex((line) => line.includes('wait --for=create node/chula-lone-server-1'));
    expect(commands[known - 1]).toContain('cdktf deploy');
    expect(commands[known + 1]).toContain('wait --for=condition=Ready node/chula-lone-server-1');
  });

  test('of a pool of workers by the commands of its last one', () => {
    const text = sectionOf('runbooks/lone.md', 'Replace a node');
    expect(text).toContain('delete node chula-lone-worker-2');
    expect(text).toContain("'generations' of pool 'worker': 2: 2");
    expect(text).not.toContain('delete node chula-lone-worker-1');
  });

  test('that stood before by its script, and is not deployed', () => {
    const [, gpu] = sectionOf('runbooks/main.md', 'Replace a node').split('### Pool gpu');
    expect(gpu).toContain('scp dist-files/main/gpu/join-gpu1.sh 10.20.200.1:');
    expect(gpu).toContain('ssh 10.20.200.1 sudo rancher-system-agent-uninstall.sh');
    expect(gpu).not.toContain('cdktf');
  });

  test('that Rancher made by deleting it', () => {
    const commands = commandsOf('runbooks/pets.md', 'Replace a node');
    expect(commands[0]).toContain('get machines.cluster.x-k8s.io -l cluster.x-k8s.io/cluster-name=pets');
    expect(commands.join('\n')).toContain('delete machines.cluster.x-k8s.io "$machine"');
    expect(commands.join('\n')).not.toContain('cdktf');
  });
});

describe('state is restored', () => {
  test('from the bucket on the first server, then the others join', () => {
    const commands = commandsOf('runbooks/lone.md', 'Restore etcd');
    expect(commands).toContain(
      'for address in 10.20.4.1 10.20.4.2 10.20.4.3; do ssh "$address" sudo systemctl stop rke2-server; done',
    );
    expect(commands).toContain(
      'ssh 10.20.4.1 sudo rke2 server --cluster-reset --cluster-reset-restore-path="$snapshot" --etcd-s3 --etcd-s3-endpoint=s3.example.ac.th --etcd-s3-bucket=backups --etcd-s3-folder=chula/lone-etcd',
    );
    const joins = commands.indexOf('ssh 10.20.4.1 sudo rm -f /etc/rancher/rke2/config.yaml.d/90-join.yaml');
    expect(commands[joins + 1]).toContain('--cluster-reset');
    expect(commands).toContain('ssh 10.20.4.2 sudo rm -rf /var/lib/rancher/rke2/server/db/etcd');
    expect(commands).not.toContain('ssh 10.20.4.1 sudo rm -rf /var/lib/rancher/rke2/server/db/etcd');
  });

  test('chooses the latest of the bucket', () => {
    const [choose] = commandsOf('runbooks/lone.md', 'Restore etcd');
    const listing = [
      '                           PRE .metadata/',
      '2026-11-20 12:00:01    1234 etcd-snapshot-chula-lone-server-2-1763640000.zip',
      '2026-11-21 00:00:01    1234 etcd-snapshot-chula-lone-server-1-1763683200.zip',
      '2026-11-20 00:00:01    1234 on-demand-chula-lone-server-3-1763596800.zip',
    ].join('\n');
    const aws = `aws() { [ "$*" = '--endpoint-url https://s3.example.ac.th s3 ls s3://backups/chula/lone-etcd/' ] && printf '%s\\n' '${listing}'; }`;
    const run = spawnSync('bash', ['-c', `${aws}\n${choose}\necho "$snapshot"`], { encoding: 'utf8' });
    expect(run.stdout).toBe('etcd-snapshot-chula-lone-server-1-1763683200.zip\n');
  });

  test('by Rancher where it manages the cluster: the change is whole JSON with the snapshot in it', () => {
    const block = commandsOf('runbooks/main.md', 'Restore etcd').filter((line) => !line.endsWith('--watch'));
    const ssh = `ssh() { case "$*" in *'get etcdsnapshots'*) printf '%s\\n' '2026-11-21T12:00:00Z failed bad' '2026-11-21T00:00:00Z successful new' '2026-11-20T00:00:00Z successful old' ;; *'get clusters'*) echo 4 ;; *) shift; bash -c "$*" ;; esac; }`;
    const sudo = `sudo() { for word in "$@"; do :; done; printf '%s' "$word"; }; export -f sudo`;
    const run = spawnSync('bash', ['-c', [ssh, sudo, ...block].join('\n')], { encoding: 'utf8' });
    expect(run.stdout.startsWith('new\n')).toBe(true);
    expect(JSON.parse(run.stdout.slice('new\n'.length))).toEqual({
      spec: { rkeConfig: { etcdSnapshotRestore: { name: 'new', generation: 5, restoreRKEConfig: 'none' } } },
    });
  });

  test('from copies of a database while no server is connected', () => {
    expect(commandsOf('runbooks/rancher.md', 'Restore the datastore').slice(0, 3)).toEqual([
      'for address in 10.20.0.1 10.20.0.2; do ssh "$address" sudo systemctl stop k3s; done',
      'ssh 10.20.9.1 sudo /usr/local/lib/cloudserve/sql-restore --list',
      'ssh -t 10.20.9.1 sudo /usr/local/lib/cloudserve/sql-restore latest',
    ]);
    expect(sectionOf('runbooks/rancher.md', 'Restore etcd')).toBe('');
  });

  test('asks only servers that run: the first to start is asked itself', () => {
    const commands = commandsOf('runbooks/rancher.md', 'Restore the datastore');
    const started = new Set<string>();
    const asked = commands.flatMap((line) => {
      const [, address, words] = /^ssh (\S+) sudo (.*)$/.exec(line) ?? [];
      if (words === 'systemctl start k3s') {
        started.add(address);
      }
      return words?.startsWith('k3s kubectl') ? [started.has(address)] : [];
    });
    expect(asked).toEqual([true, true, true]);
  });

  test('of a database without copies from its volume alone, which is said', () => {
    const facts = testbed.facts.map((stated) =>
      stated.fact.kind === 'datastore' ? { ...stated, fact: { ...stated.fact, backedUpEvery: undefined } } : stated,
    );
    const page = runbooks({ ...testbed, facts }).find((file) => file.path === 'runbooks/rancher.md');
    expect(page?.text).toContain('No copies leave chula-rancher-db-1 (10.20.9.1)');
  });
});

test('certificates are rotated by Rancher where it manages the cluster, else on one server after the other', () => {
  expect(commandsOf('runbooks/main.md', 'Rotate certificates').join('\n')).toContain(
    '{\\"spec\\":{\\"rkeConfig\\":{\\"rotateCertificates\\":{\\"generation\\":$((before + 1))}}}}',
  );
  expect(commandsOf('runbooks/lone.md', 'Rotate certificates')).toContain('ssh 10.20.4.3 sudo rke2 certificate rotate');
  expect(commandsOf('runbooks/rancher.md', 'Rotate certificates')).toContain(
    'ssh 10.20.0.2 sudo /usr/local/lib/cloudserve/node-renew k3s.service server now',
  );
});

test('a server that etcd has lost forgets its state, one with a database has none to forget', () => {
  expect(sectionOf('runbooks/lone.md', 'Rejoin a lost server')).toContain(
    'rm -rf /var/lib/rancher/rke2/server/db/etcd',
  );
  expect(sectionOf('runbooks/rancher.md', 'Rejoin a lost server')).not.toContain('rm -rf');
  const [start, login, ready] = commandsOf('runbooks/lone.md', 'Rejoin a lost server');
  expect(start).toBe('openstack server start chula-lone-server-1');
  expect(login).toContain('until ssh');
  expect(ready).toContain('wait --for=condition=Ready node/chula-lone-server-1');
});

test('an upgrade is a deployment of the stack that calls Rancher, or plans within the cluster; one minor version at a time', () => {
  expect(sectionOf('runbooks/main.md', 'Upgrade')).toContain('The next minor version is 1.36');
  const managed = commandsOf('runbooks/main.md', 'Upgrade');
  expect(managed[1]).toContain('etcdSnapshotCreate');
  expect(managed).toContain('npx cdktf deploy chula-rancher-api --ignore-missing-stack-dependencies');
  expect(commandsOf('runbooks/lone.md', 'Upgrade').join('\n')).toContain('get plans.upgrade.cattle.io,jobs');
});

test('an upgrade without plans is by hand, after a copy: each node gets the program, servers first', () => {
  const commands = commandsOf('runbooks/rancher.md', 'Upgrade');
  expect(commands.join('\n')).not.toContain('plans.upgrade');
  expect(commands[0]).toBe('ssh 10.20.9.1 sudo systemctl start cloudserve-sql-backup.service');
  const steps = commands.filter((line) => line.includes('10.20.0.1') && /scp|install|restart|uncordon/.test(line));
  expect(steps.slice(0, 3)).toEqual([
    'scp k3s 10.20.0.1:k3s.new',
    'ssh 10.20.0.1 sudo install -m 0755 k3s.new /usr/local/bin/k3s',
    'ssh 10.20.0.1 sudo systemctl restart k3s',
  ]);
  const facts = testbed.facts.filter(({ fact }) => fact.kind !== 'compatibility');
  const lone = runbooks({ ...testbed, facts }).find(({ path }) => path === 'runbooks/lone.md')?.text ?? '';
  expect(lone).toContain('releases/download/v1.35.6%2Brke2r1/rke2.linux-amd64.tar.gz');
  expect(lone.indexOf('systemctl restart rke2-server')).toBeLessThan(lone.lastIndexOf('systemctl restart rke2-agent'));
});

test('a testbed goes in the reverse order of its stacks, after what controllers made', () => {
  const text = textOf('runbooks/tear-down.md');
  const destroyed = [...text.matchAll(/destroy (chula-\S+)/g)].map(([, name]) => name);
  expect(destroyed).toEqual(['chula-main', 'chula-rancher-api', 'chula-rancher', 'chula-lone'].concat('chula-network'));
  expect(text.indexOf('LoadBalancer')).toBeLessThan(text.indexOf('## Stacks'));
  expect(text).toContain("openstack server list --name '^chula-'");
});

test("what controllers made in a cluster of Rancher's machines goes too, by its kubeconfig", () => {
  const [, pets] = textOf('runbooks/tear-down.md').split('## pets\n');
  expect(pets).toContain('get secret pets-kubeconfig');
  expect(pets).toContain('kubectl --kubeconfig ~/.kube/pets.yaml delete persistentvolumeclaims');
});

test('the list says who is registered beside them', () => {
  expect(textOf('runbooks/README.md')).toContain('1 boxes at the edge, and these clusters: old (rancher.example.org).');
});

test('a box is told of its registration and of the authority again, which its Rancher says', () => {
  const block = commandsOf('runbooks/README.md', 'A box of rancher.example.org registers again').join('\n');
  const ssh = `ssh() { local at=$1; shift; case "$*" in
    *'get clusters.'*) printf '%s\\n' 'c-old other' 'c-1 box' ;;
    *'get settings'*) echo AUTHORITY ;;
    *'get clusterreg'*' -n c-1') echo https://rancher/v3/import/x.yaml ;;
    *tee*|*cat*) echo "$at < $(cat)" >&2 ;;
    *) echo "$at $*" >&2 ;;
  esac; }`;
  const run = spawnSync('bash', ['-c', `${ssh}\n${block}`], { encoding: 'utf8' });
  expect(run.stderr.trim().split('\n')).toEqual([
    'address of the box < AUTHORITY',
    'address of the box < https://rancher/v3/import/x.yaml',
    'address of the box sudo systemctl restart edge-register.service',
  ]);
});

describe('the scheduled plan', () => {
  const SCRATCH = path.resolve(__dirname, '../.tmp');
  let folder: string;
  beforeEach(() => {
    fs.mkdirSync(SCRATCH, { recursive: true });
    folder = fs.mkdtempSync(path.join(SCRATCH, 'plan-'));
    fs.mkdirSync(path.join(folder, 'cdktf.out/stacks'), { recursive: true });
    fs.mkdirSync(path.join(folder, 'dist-files/jobs'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'dist-files/jobs/plan.sh'), textOf('jobs/plan.sh'), { mode: 0o755 });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** @param answers what a stand-in of Terraform exits with, by stack and command */
  function run(answers: Record<string, number>): { status: number | null; said: string; calls: string[] } {
    const cases = Object.entries(answers).map(([call, status]) => `'${call}') exit ${status} ;;`);
    const stand = `#!/usr/bin/env bash\necho "$1 $2" | sed 's|-chdir=cdktf.out/stacks/||' >>calls\ncase "$(tail -n 1 calls)" in\n${cases.join('\n')}\nesac\n`;
    const terraform = path.join(folder, 'terraform');
    fs.writeFileSync(terraform, stand, { mode: 0o755 });
    const { status, stderr } = spawnSync(path.join(folder, 'dist-files/jobs/plan.sh'), {
      env: { PATH: process.env.PATH, TERRAFORM_BINARY_NAME: terraform },
      encoding: 'utf8',
    });
    return { status, said: stderr, calls: fs.readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n') };
  }

  test('plans every stack in its order, and ends well where nothing drifted', () => {
    const { status, said, calls } = run({});
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(calls.filter((call) => call.endsWith('plan')).map((call) => call.split(' ')[0])).toEqual([
      'chula-network',
      'chula-lone',
      'chula-rancher',
      'chula-rancher-api',
      'chula-main',
    ]);
  });

  test('exits with 2 and says what drifted, after all others were planned', () => {
    const { status, said, calls } = run({ 'chula-lone plan': 2 });
    expect({ status, said }).toEqual({ status: 2, said: 'drifted: chula-lone\n' });
    expect(calls).toHaveLength(10);
  });

  test('exits with 1 where a plan or its preparation fails, whatever else drifted', () => {
    const { status, said } = run({ 'chula-lone plan': 2, 'chula-rancher plan': 1, 'chula-main init': 2 });
    expect(status).toBe(1);
    expect(said).toBe('drifted: chula-lone\nfailed: chula-rancher chula-main\n');
  });

  test('is a script that shellcheck finds nothing in', () => {
    const checked = spawnSync('shellcheck', ['-'], { input: textOf('jobs/plan.sh'), encoding: 'utf8' });
    expect(checked.stdout).toBe('');
    expect(checked.status).toBe(0);
  });
});
