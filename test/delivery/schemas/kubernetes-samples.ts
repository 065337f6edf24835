type Sample = Record<string, unknown>;

/** JSON that a test reaches into without saying its shape. */
export type Loose = any;

const labels = { app: 'exam', 'app.kubernetes.io/part-of': 'exams' };
const container = {
  name: 'web',
  image: 'registry.example.org/exam:1.2.3',
  ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
  env: [
    { name: 'MODE', value: 'production' },
    { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'exam', key: 'password' } } },
  ],
  resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: 1, memory: '1Gi' } },
  readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5 },
  livenessProbe: { tcpSocket: { port: 8080 } },
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  volumeMounts: [{ name: 'data', mountPath: '/data' }],
};
const template = {
  metadata: { labels },
  spec: {
    containers: [container],
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    tolerations: [{ key: 'edge', operator: 'Exists', effect: 'NoSchedule' }],
    volumes: [{ name: 'data', emptyDir: { sizeLimit: '1Gi' } }],
  },
};

function object(apiVersion: string, kind: string, body: Sample, metadata: Sample = {}): Sample {
  return { apiVersion, kind, metadata: { name: 'exam', namespace: 'exams', labels, ...metadata }, ...body };
}

/** Objects as a testbed writes them; every one is right. */
export const rightObjects: Readonly<Record<string, Sample>> = {
  namespace: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'exams', labels, annotations: { a: 'b' } } },
  deployment: object('apps/v1', 'Deployment', {
    spec: {
      replicas: 3,
      selector: { matchLabels: labels },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
      template,
    },
  }),
  statefulSet: object('apps/v1', 'StatefulSet', {
    spec: {
      serviceName: 'exam',
      replicas: 3,
      selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['exam'] }] },
      template,
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: 'block',
            resources: { requests: { storage: '20Gi' } },
          },
        },
      ],
    },
  }),
  service: object('v1', 'Service', {
    spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }], clusterIP: 'None' },
  }),
  secret: object('v1', 'Secret', { type: 'Opaque', data: { password: 'aHVudGVyMg==' }, stringData: { user: 'exam' } }),
  configMap: object('v1', 'ConfigMap', { data: { 'my.cnf': '[mysqld]\n' } }),
  autoscaler: object('autoscaling/v2', 'HorizontalPodAutoscaler', {
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'exam' },
      minReplicas: 2,
      maxReplicas: 10,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
        {
          type: 'Pods',
          pods: { metric: { name: 'requests' }, target: { type: 'AverageValue', averageValue: '1k' } },
        },
      ],
      behavior: { scaleDown: { policies: [{ type: 'Percent', value: 10, periodSeconds: 60 }] } },
    },
  }),
  networkPolicy: object('networking.k8s.io/v1', 'NetworkPolicy', {
    spec: {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        { from: [{ ipBlock: { cidr: '10.0.0.0/8' } }], ports: [{ port: 80 }, { port: 'http', protocol: 'TCP' }] },
      ],
      egress: [],
    },
  }),
  disruptionBudget: object('policy/v1', 'PodDisruptionBudget', {
    spec: { minAvailable: '50%', selector: { matchLabels: labels } },
  }),
  quota: object('v1', 'ResourceQuota', {
    spec: { hard: { 'requests.cpu': 40, 'requests.memory': '144Gi', pods: '100', 'count/jobs.batch': 20 } },
  }),
  limitRange: object('v1', 'LimitRange', {
    spec: { limits: [{ type: 'Container', default: { memory: '256Mi' }, defaultRequest: { cpu: '50m' } }] },
  }),
  cronJob: object('batch/v1', 'CronJob', {
    spec: {
      schedule: '*/5 * * * *',
      concurrencyPolicy: 'Forbid',
      jobTemplate: { spec: { backoffLimit: 2, template: { spec: { ...template.spec, restartPolicy: 'OnFailure' } } } },
    },
  }),
  ingress: object('networking.k8s.io/v1', 'Ingress', {
    spec: {
      ingressClassName: 'kong',
      tls: [{ hosts: ['exam.example.org'], secretName: 'exam-tls' }],
      rules: [
        {
          host: 'exam.example.org',
          http: {
            paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'exam', port: { number: 80 } } } }],
          },
        },
      ],
    },
  }),
  role: object('rbac.authorization.k8s.io/v1', 'Role', {
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }],
  }),
  roleBinding: object('rbac.authorization.k8s.io/v1', 'RoleBinding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'exam' },
    subjects: [{ kind: 'ServiceAccount', name: 'exam', namespace: 'exams' }],
  }),
  storageClass: {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'block' },
    provisioner: 'rook-ceph.rbd.csi.ceph.com',
    parameters: { pool: 'block' },
    allowVolumeExpansion: true,
  },
  definition: {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.org' },
    spec: {
      group: 'example.org',
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: { type: 'object', properties: { size: { type: 'integer', minimum: 1 } } } },
            },
          },
        },
      ],
    },
  },
  cephCluster: object('ceph.rook.io/v1', 'CephCluster', {
    spec: {
      dataDirHostPath: '/var/lib/rook',
      cephVersion: { image: 'quay.io/ceph/ceph:v20.2.0', allowUnsupported: false },
      mon: { count: 3, allowMultiplePerNode: false },
      mgr: { count: 2 },
      dashboard: { enabled: true, ssl: true },
      storage: { useAllNodes: true, useAllDevices: false, deviceFilter: '^vd[b-z]' },
      resources: { osd: { requests: { cpu: '1', memory: '4Gi' } } },
    },
  }),
  virtualService: object('networking.istio.io/v1', 'VirtualService', {
    spec: {
      hosts: ['exam'],
      http: [
        {
          match: [{ uri: { prefix: '/api' } }],
          route: [{ destination: { host: 'exam', subset: 'v2', port: { number: 80 } }, weight: 100 }],
          retries: { attempts: 3, perTryTimeout: '2s' },
          timeout: '10s',
        },
      ],
    },
  }),
  destinationRule: object('networking.istio.io/v1', 'DestinationRule', {
    spec: {
      host: 'exam',
      trafficPolicy: {
        loadBalancer: { consistentHash: { httpHeaderName: 'x-user' } },
        outlierDetection: { consecutive5xxErrors: 5, interval: '10s' },
      },
    },
  }),
  prometheusRule: object('monitoring.coreos.com/v1', 'PrometheusRule', {
    spec: {
      groups: [
        {
          name: 'exam',
          interval: '30s',
          rules: [
            { alert: 'Down', expr: 'up == 0', for: '5m', labels: { severity: 'critical' } },
            { record: 'exam:up', expr: 1 },
          ],
        },
      ],
    },
  }),
  certificate: object('cert-manager.io/v1', 'Certificate', {
    spec: {
      secretName: 'exam-tls',
      dnsNames: ['exam.example.org'],
      issuerRef: { kind: 'ClusterIssuer', name: 'letsencrypt' },
      privateKey: { algorithm: 'ECDSA', size: 256 },
    },
  }),
};

/** A deep copy of a sample, changed. */
export function changed(name: string, change: (copy: Loose) => void): Sample {
  const copy = JSON.parse(JSON.stringify(rightObjects[name]));
  change(copy);
  return copy;
}
