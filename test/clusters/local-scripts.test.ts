import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { bootScript } from '../../lib/infra';
import { newProject, put } from '../support/project';

/** Answers one request after the other, the last one ever after: a code of curl, and what it writes. */
const CURL = `#!/usr/bin/env bash
set -eu
here=$(dirname "$0")
echo "curl $*" >>"$here/calls"
out=/dev/stdout
while (($#)); do
  case $1 in
    --config) sed 's/^/  /' "$2" >>"$here/calls"; grep -o '/[^"]*authority.pem' "$2" | xargs -r cat >>"$here/authority" ;;
    --output) out=$2 ;;
  esac
  shift
done
answer=$(sed -n 1p "$here/answers")
if (($(wc -l <"$here/answers") > 1)); then sed -i 1d "$here/answers"; fi
code=\${answer%% *}
if ((code == 0)); then printf '%s\\n' "\${answer#* }" >"$out"; fi
exit "$code"
`;

const KUBECTL = `#!/usr/bin/env bash
set -eu
here=$(dirname "$0")
echo "kubectl $* [\${KUBECONFIG:-}]" >>"$here/calls"
while (($#)); do
  if [[ $1 == --filename ]]; then cat "$2" >>"$here/applied"; fi
  shift
done
`;

interface Run {
  readonly code: number | null;
  readonly errors: string;
  readonly calls: string;
  readonly applied?: string;
  readonly authority?: string;
  readonly left: string[];
}

/** Runs a script as Terraform does, with stand-ins for what it calls. */
function run(script: string, answers: string[], environment: Record<string, string>): Run {
  const folder = newProject();
  put(folder, { 'bin/curl': CURL, 'bin/kubectl': KUBECTL, 'bin/answers': `${answers.join('\n')}\n`, 'tmp/.keep': '' });
  ['curl', 'kubectl'].forEach((name) => fs.chmodSync(path.join(folder, 'bin', name), 0o755));
  const { status, stderr } = spawnSync('bash', ['-c', bootScript(script)], {
    encoding: 'utf8',
    env: { PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`, TMPDIR: path.join(folder, 'tmp'), ...environment },
  });
  const read = (name: string): string | undefined => {
    const file = path.join(folder, 'bin', name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  };
  const left = fs.readdirSync(path.join(folder, 'tmp')).filter((name) => name !== '.keep');
  return {
    code: status,
    errors: stderr,
    calls: read('calls') ?? '',
    applied: read('applied'),
    authority: read('authority'),
    left,
  };
}

const AUTHORITY = '-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----';

describe('a cluster registers itself', () => {
  const URL = 'https://rancher.example.org/v3/import/s3cret_c-abcde.yaml';
  const register = (answers: string[], more: Record<string, string> = {}): Run =>
    run('register-cluster', answers, {
      REGISTRATION_URL: URL,
      REGISTRATION_TRIES: '3',
      REGISTRATION_WAIT: '0',
      KUBECONFIG: '/home/a/gke',
      ...more,
    });

  test('with what Rancher gives, by the kubeconfig that it is told, trusting the authority alone', () => {
    const { code, calls, applied, authority, left } = register(['0 kind: Namespace'], { RANCHER_CA: AUTHORITY });
    expect([code, applied]).toEqual([0, 'kind: Namespace\n']);
    expect(calls).toMatch(/^kubectl apply --filename \S+\/manifest.yaml \[\/home\/a\/gke\]$/m);
    expect(authority).toBe(`${AUTHORITY}\n`);
    expect(calls).toContain('--proto =https');
    expect(left).toEqual([]);
  });

  test('and its secret stands in no argument', () => {
    const { calls } = register(['0 kind: Namespace']);
    const own = calls.split('\n').filter((line) => line.startsWith('curl ') || line.startsWith('kubectl '));
    expect(own.join('\n')).not.toContain('s3cret');
    expect(calls).toContain(`  url = "${URL}"`);
    expect(calls).not.toContain('cacert');
  });

  test('also when Rancher is away for a while', () => {
    const { code, applied, calls } = register(['7 ', '22 ', '0 kind: Namespace']);
    expect([code, applied]).toEqual([0, 'kind: Namespace\n']);
    expect(calls.match(/^curl /gm)).toHaveLength(3);
  });

  test('not at all when Rancher stays away, and nothing is applied', () => {
    const { code, applied, errors, left } = register(['7 ']);
    expect([code, applied, left]).toEqual([1, undefined, []]);
    expect(errors).toContain('error: Rancher gave no manifest in 3 tries');
  });

  test('not without an address', () => {
    const { code, calls } = register(['0 kind: Namespace'], { REGISTRATION_URL: '' });
    expect(code).not.toBe(0);
    expect(calls).toBe('');
  });
});

describe('a driver is activated', () => {
  const activate = (answers: string[], more: Record<string, string> = {}): Run =>
    run('activate-driver', answers, {
      DRIVER: 'openstack',
      RANCHER_URL: 'https://rancher.example.org',
      RANCHER_TOKEN: 'token-abc:s3cret',
      DRIVER_TRIES: '4',
      DRIVER_WAIT: '0',
      ...more,
    });
  const state = (active: boolean, name: string): string =>
    `0 ${JSON.stringify({ active, builtin: true, id: 'openstack', state: name })}`;
  const URL = 'https://rancher.example.org/v3/nodeDrivers/openstack';

  test('when it is not, and waited for', () => {
    const { code, calls, authority, left } = activate(
      [state(false, 'inactive'), '0 {}', state(true, 'activating'), state(true, 'active')],
      { RANCHER_CA: AUTHORITY },
    );
    expect([code, authority?.startsWith(AUTHORITY), left]).toEqual([0, true, []]);
    expect(calls.match(/^curl .*$/gm)?.map((call) => /(--request POST )?.*?(https:\S+)$/.exec(call)?.[2])).toEqual([
      URL,
      `${URL}?action=activate`,
      URL,
      URL,
    ]);
    expect(calls.match(/--request POST/g)).toHaveLength(1);
  });

  test('by nothing when it is active', () => {
    const { code, calls } = activate([state(true, 'active')]);
    expect(code).toBe(0);
    expect(calls).not.toContain('POST');
  });

  test('by a token that stands in no argument', () => {
    const { calls } = activate([state(true, 'active')]);
    expect(calls).toContain('  header = "Authorization: Bearer token-abc:s3cret"');
    expect(calls.match(/^curl .*s3cret/m)).toBeNull();
  });

  test('also when Rancher is away for a while, and when it forgets', () => {
    const answers = ['7 ', state(false, 'inactive'), '22 ', state(false, 'inactive'), '0 {}', state(true, 'active')];
    const { code, calls } = activate(answers);
    expect(code).toBe(0);
    expect(calls.match(/--request POST/g)).toHaveLength(2);
  });

  test('or it is told that it was not', () => {
    const { code, errors } = activate([state(true, 'downloading')]);
    expect(code).toBe(1);
    expect(errors).toContain('error: driver openstack did not become active in 4 tries');
  });
});
