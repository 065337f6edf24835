import { shortDigest } from '../../core';
import { SetupRequest } from './index-lifecycle';
import { PlainObject } from './plain-object';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from './hardened-pod';

/** @internal */
export interface SetupProps {
  readonly namespace: string;
  /** Name of the Elasticsearch. */
  readonly store: string;
  /** Host name of its Service. */
  readonly host: string;
  readonly requests: readonly SetupRequest[];
}

/** Image of the program that makes the requests. */
export const SETUP_IMAGE = 'curlimages/curl:8.14.1';

/**
 * Labels of the pods of the Job.
 * @internal
 */
export const SETUP_LABELS = { 'app.kubernetes.io/name': 'elasticsearch-setup' };

/**
 * A Job that tells Elasticsearch of its indices, and the requests that it makes. It waits for Elasticsearch; each request may be made again. A
 * Job cannot be changed: other requests make another one, by its name.
 * @internal
 */
export function setupObjects({ namespace, store, host, requests }: SetupProps): PlainObject[] {
  const files = Object.fromEntries(
    requests.map(({ body }, i) => [`${i + 1}.json`, `${JSON.stringify(body, null, 2)}\n`]),
  );
  const data = { ...files, 'setup.sh': script(`https://${host}:9200`, requests) };
  const name = `elasticsearch-setup-${shortDigest(JSON.stringify(data))}`;
  const metadata = { name, namespace, labels: SETUP_LABELS };
  return [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, immutable: true, data },
    { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: jobSpec(name, store) },
  ];
}

/** The password comes by standard input, where no list of processes shows it. */
function script(url: string, requests: readonly SetupRequest[]): string {
  return [
    'set -eu',
    'call() {',
    `  printf 'user = "elastic:%s"\\n' "$ELASTIC_PASSWORD" |`,
    '    curl --config - --cacert /authority/ca.crt --silent --show-error --fail-with-body --output /tmp/answer \\',
    '      --connect-timeout 10 --max-time 120 "$@" || { cat /tmp/answer >&2; return 1; }',
    '}',
    'put() {',
    `  call --request PUT --header 'Content-Type: application/json' --data "@/requests/$2" "${url}/$1"`,
    `  echo "$1"`,
    '}',
    `until call "${url}/_cluster/health?wait_for_status=yellow&timeout=60s"; do`,
    '  sleep 10',
    'done',
    ...requests.map(({ path }, i) => `put '${path}' ${i + 1}.json`),
    '',
  ].join('\n');
}

function jobSpec(name: string, store: string): object {
  return {
    backoffLimit: 20,
    template: {
      metadata: { labels: SETUP_LABELS, annotations: { 'sidecar.istio.io/inject': 'false' } },
      spec: {
        restartPolicy: 'OnFailure',
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        securityContext: { ...RESTRICTED_POD, runAsUser: 100, runAsGroup: 101 },
        containers: [
          {
            name: 'setup',
            image: SETUP_IMAGE,
            command: ['sh', '/requests/setup.sh'],
            env: [
              {
                name: 'ELASTIC_PASSWORD',
                valueFrom: { secretKeyRef: { name: `${store}-es-elastic-user`, key: 'elastic' } },
              },
            ],
            resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { cpu: '200m', memory: '64Mi' } },
            securityContext: RESTRICTED_CONTAINER,
            volumeMounts: [
              { name: 'requests', mountPath: '/requests', readOnly: true },
              { name: 'authority', mountPath: '/authority', readOnly: true },
              { name: 'tmp', mountPath: '/tmp' },
            ],
          },
        ],
        volumes: [
          { name: 'requests', configMap: { name } },
          { name: 'authority', secret: { secretName: `${store}-es-http-certs-public` } },
          { name: 'tmp', emptyDir: { medium: 'Memory', sizeLimit: '16Mi' } },
        ],
      },
    },
  };
}
