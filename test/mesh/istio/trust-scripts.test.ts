import { SpawnSyncReturns, spawnSync } from 'node:child_process';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { IstioMesh, MeshTrust } from '../../../lib';
import { collectCompanions } from '../../../lib/core';
import { newProject } from '../../support/project';
import { NEXT_ROOT, ROOT, plain } from './stand';

jest.setTimeout(120_000);

/** Text of a file that is written beside the outputs. */
function companion(mesh: IstioMesh, name: string): string {
  const found = collectCompanions(mesh).find(({ companion: { path: file } }) => file === `cluster/mesh/${name}`);
  return found?.companion.content() ?? '';
}

/** Runs a script as its keeper would, in a folder that has the pass phrase of the root. */
function runIn(folder: string, script: string, ...parts: string[]): SpawnSyncReturns<string> {
  const file = path.join(folder, 'passphrase');
  fs.writeFileSync(file, 'of a root of tests\n');
  return spawnSync('bash', ['--norc', '-c', script, 'script', ...parts], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ROOT_PASSPHRASE_FILE: file },
  });
}

function done({ status, stdout, stderr }: SpawnSyncReturns<string>): string {
  if (status !== 0) {
    throw new Error(`the script ended with ${status}: ${stderr}`);
  }
  return stdout;
}

const read = (folder: string, ...name: string[]): string => fs.readFileSync(path.join(folder, ...name), 'utf8');

let made = '';
let fingerprint = '';
let told = '';

beforeAll(() => {
  made = newProject();
  const printed = done(runIn(made, companion(plain(), 'make-root.sh'), 'root'));
  [fingerprint = ''] = /sha256:[0-9a-f]{64}/.exec(printed) ?? [];
  told = done(runIn(made, companion(stating(), 'issue-intermediate.sh'), 'root', 'north'));
});

/** A folder with the root in it, and the certificate of a cluster that it vouches for. */
function issued(): string {
  const folder = newProject();
  ['root', 'north'].forEach((name) => fs.cpSync(path.join(made, name), path.join(folder, name), { recursive: true }));
  return folder;
}

const stating = (trust = MeshTrust.offlineRoot(fingerprint)): IstioMesh => plain({ trust });

test('shellcheck finds nothing in the scripts', () => {
  const mesh = plain({ trust: MeshTrust.offlineRoot(ROOT, { next: NEXT_ROOT }) });
  for (const name of ['make-root.sh', 'issue-intermediate.sh']) {
    const { stdout, error } = spawnSync('shellcheck', ['-'], { input: companion(mesh, name), encoding: 'utf8' });
    expect([error, stdout]).toEqual([undefined, '']);
  }
});

test('a root vouches for the intermediate certificate of a cluster, by the fingerprint that the program states', () => {
  const folder = issued();
  const root = new X509Certificate(read(folder, 'root', 'root-cert.pem'));
  expect(fingerprint).toBe(`sha256:${root.fingerprint256.replaceAll(':', '').toLowerCase()}`);
  expect(read(folder, 'root', 'root-key.pem')).toContain('BEGIN ENCRYPTED PRIVATE KEY');

  expect(told).toContain('create secret generic cacerts');
  const intermediate = new X509Certificate(read(folder, 'north', 'ca-cert.pem'));
  expect(intermediate.ca).toBe(true);
  expect(intermediate.verify(root.publicKey)).toBe(true);
  expect(intermediate.checkPrivateKey(createPrivateKey(read(folder, 'north', 'ca-key.pem')))).toBe(true);
  expect(read(folder, 'north', 'cert-chain.pem')).toBe(
    read(folder, 'north', 'ca-cert.pem') + read(folder, 'root', 'root-cert.pem'),
  );
  expect(fs.readdirSync(path.join(folder, 'north')).sort()).toEqual([
    'ca-cert.pem',
    'ca-key.pem',
    'cert-chain.pem',
    'root-cert.pem',
  ]);
  expect(fs.statSync(path.join(folder, 'north', 'ca-key.pem')).mode & 0o077).toBe(0);
});

test('a certificate of a pod holds under the root, and none of another intermediate below it', () => {
  const folder = issued();
  const signed = (name: string, extensions: string, ca: string): string => `
    openssl req -new -newkey rsa:2048 -nodes -keyout ${name}.key -out ${name}.csr -subj '/O=pods' 2>/dev/null
    openssl x509 -req -in ${name}.csr -CA ${ca}.pem -CAkey ${ca.replace('cert', 'key')}.pem -set_serial 7 \\
      -out ${name}-cert.pem -extfile <(printf '%s\\n' ${extensions}) 2>/dev/null`;
  const verify = (chain: string, name: string): string =>
    `openssl verify -CAfile north/root-cert.pem -untrusted ${chain} ${name}-cert.pem`;
  const pod = `'subjectAltName=URI:spiffe://cluster.local/ns/exam/sa/web'`;
  expect(
    done(runIn(folder, `set -e\n${signed('pod', pod, 'north/ca-cert')}\n${verify('north/ca-cert.pem', 'pod')}`)),
  ).toBe('pod-cert.pem: OK\n');
  const deeper = `set -e
${signed('ca', `'basicConstraints=critical,CA:true' 'keyUsage=critical,keyCertSign'`, 'north/ca-cert')}
mv ca.key ca-key.pem
${signed('far', pod, 'ca-cert')}
cat north/ca-cert.pem ca-cert.pem >chain.pem
${verify('chain.pem', 'far')}`;
  const { status, stderr } = runIn(folder, deeper);
  expect([status, stderr]).toEqual([2, expect.stringContaining('path length constraint exceeded')]);
});

test('the root that follows vouches too while it is stated', () => {
  const folder = issued();
  const mesh = stating(MeshTrust.offlineRoot(ROOT, { next: fingerprint }));
  expect(done(runIn(folder, companion(mesh, 'issue-intermediate.sh'), 'root', 'south'))).toContain('made in south');
});

test('another root than the stated one is refused, and makes nothing', () => {
  const folder = issued();
  const other = plain({ trust: MeshTrust.offlineRoot(ROOT) });
  const { status, stderr } = runIn(folder, companion(other, 'issue-intermediate.sh'), 'root', 'south');
  expect([status, stderr]).toEqual([
    1,
    `the program states another root: ${ROOT}, got ${fingerprint}; take that root, or state this one in the program\n`,
  ]);
  expect(fs.existsSync(path.join(folder, 'south'))).toBe(false);
});

test('neither a root nor an intermediate certificate is written over', () => {
  const folder = issued();
  const issue = companion(stating(), 'issue-intermediate.sh');
  const [root, certificate] = [read(folder, 'root', 'root-cert.pem'), read(folder, 'north', 'ca-cert.pem')];
  expect(runIn(folder, companion(plain(), 'make-root.sh'), 'root')).toMatchObject({
    status: 1,
    stderr: 'there is a root already in root; name another folder\n',
  });
  expect(runIn(folder, issue, 'root', 'north')).toMatchObject({
    status: 1,
    stderr: 'there is an intermediate certificate already in north; name another folder\n',
  });
  expect([read(folder, 'root', 'root-cert.pem'), read(folder, 'north', 'ca-cert.pem')]).toEqual([root, certificate]);
});

test('the runbook names the roots, the Secret and the steps of each kind of trust', () => {
  const offline = companion(plain({ trust: MeshTrust.offlineRoot(ROOT, { next: NEXT_ROOT }) }), 'trust.md');
  expect(offline).toContain(`The root is \`${ROOT}\``);
  expect(offline).toContain(`followed by \`${NEXT_ROOT}\``);
  expect(offline).toContain('## Change the root');
  expect(companion(plain(), 'trust.md')).toContain('## Get a root that clusters share');
});
