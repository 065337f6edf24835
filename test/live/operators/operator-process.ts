import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { refusals } from '../kubernetes/convergence';
import { Definition, establish } from '../kubernetes/definitions';
import { ControlPlane } from '../support/control-plane';
import { Daemon } from '../support/program';
import { until } from '../support/until';

const FOLDER = execFileSync('bash', [path.join(__dirname, 'env.sh')], { encoding: 'utf8' }).trim();

/** Release that was installed. */
export const OPERATOR_RELEASE = FOLDER.replace(/^.*-v/, '');

const ACCOUNT = 'percona-server-mongodb-operator';

/** Where it looks for the namespace that it is in, as every pod does. */
const PLACE = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Puts a namespace of pods' own into a file system of the process alone, then becomes the operator. */
const START = `mount -t tmpfs none /var/run && mkdir -p ${PLACE} && printf %s "$NAMESPACE" >${PLACE}/namespace && exec "$@"`;

/**
 * Percona's operator, as a process beside a control plane, with the definitions and the rights that its release has: it finds a pod that is
 * called as its host is, whose image it gives the pods that it makes.
 */
export class OperatorProcess {
  public static async start(plane: ControlPlane, namespace: string): Promise<OperatorProcess> {
    if (!existsSync(FOLDER)) {
      throw new Error(`the operator of MongoDB is missing from ${FOLDER}; run test/live/operators/install.sh`);
    }
    const objects = (file: string): object[] =>
      parseAllDocuments(readFileSync(path.join(FOLDER, file), 'utf8')).map((document) => document.toJS());
    await establish(plane.api, objects('definitions.yaml') as Definition[]);
    const rights = objects('rights.yaml').map((object) => inNamespace(object as RightsObject, namespace));
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'operator', namespace },
      spec: {
        serviceAccountName: ACCOUNT,
        containers: [{ name: 'operator', image: `percona/${ACCOUNT}:${OPERATOR_RELEASE}`, ...RESTRICTED }],
        ...RESTRICTED_POD,
      },
    };
    const refused = await refusals(
      plane.api,
      [...rights, pod].map((object) => JSON.stringify(object)),
    );
    if (refused.length > 0) {
      throw new Error(`what the operator needs must be accepted, got:\n${refused.join('\n')}`);
    }
    const process = new OperatorProcess(await kubeconfigOf(plane, namespace), namespace);
    await until(`the operator to start, which said: ${process.said}`, async () =>
      /Starting workers.*"psmdb-controller"/.test(process.said),
    );
    return process;
  }

  private readonly daemon: Daemon;

  private constructor(kubeconfig: string, namespace: string) {
    this.daemon = new Daemon(
      [
        ...['unshare', '--map-root-user', '--mount', 'sh', '-c', START, 'sh', path.join(FOLDER, 'operator')],
        ...['--metrics-bind-address=0', '--health-probe-bind-address=0', '--leader-elect=false'],
      ],
      {
        ...{ NAMESPACE: namespace, KUBECONFIG: kubeconfig, HOSTNAME: 'operator' },
        ...{ WATCH_NAMESPACE: '', DISABLE_TELEMETRY: 'true', MAX_CONCURRENT_RECONCILES: '3' },
      },
    );
  }

  /** What it wrote. */
  public get said(): string {
    return this.daemon.said;
  }

  public end(): Promise<void> {
    return this.daemon.end('SIGKILL');
  }
}

/** Speaks to the server as the operator's account does. */
async function kubeconfigOf(plane: ControlPlane, namespace: string): Promise<string> {
  const asked = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: { expirationSeconds: 3600 } };
  const answer = await plane.api.send(
    'POST',
    `/api/v1/namespaces/${namespace}/serviceaccounts/${ACCOUNT}/token`,
    asked,
  );
  const config = JSON.parse(readFileSync(path.join(plane.folder, 'kubeconfig'), 'utf8'));
  config.users[0].user = { token: (answer.status as { token: string }).token };
  const file = path.join(plane.folder, 'operator.kubeconfig');
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
  return file;
}

interface RightsObject {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly subjects?: readonly object[];
}

function inNamespace(object: RightsObject, namespace: string): object {
  return {
    ...object,
    ...(object.kind === 'ServiceAccount' ? { metadata: { ...object.metadata, namespace } } : {}),
    ...(object.subjects === undefined ? {} : { subjects: object.subjects.map((each) => ({ ...each, namespace })) }),
  };
}

const RESTRICTED = { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } };

const RESTRICTED_POD = {
  securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
};
