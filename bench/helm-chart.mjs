import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const yaml = require('yaml');

/** Writes a chart that makes the objects of the workload: one template a kind, looped over values, as its authors would. */
export function writeChart(folder, apps) {
  mkdirSync(join(folder, 'templates'), { recursive: true });
  writeFileSync(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: bench\nversion: 0.1.0\n');
  const values = Array.from({ length: apps }, (_, number) => ({
    name: `app-${number}`,
    namespace: `team-${number % 20}`,
    tier: number % 2 === 0 ? 'front' : 'back',
    replicas: 2 + (number % 3),
    version: number % 10,
  }));
  writeFileSync(join(folder, 'values.yaml'), yaml.stringify({ apps: values }));
  for (const [kind, body] of Object.entries(TEMPLATES)) {
    writeFileSync(
      join(folder, 'templates', `${kind}.yaml`),
      `{{- range .Values.apps }}\n---\n${body.replaceAll('METADATA', METADATA)}{{- end }}\n`,
    );
  }
}

/** Fails unless helm made exactly the objects that we wrote. */
export function compareObjects(helmOutput, ourFolder) {
  const theirs = byIdentity(yaml.parseAllDocuments(helmOutput).map((document) => document.toJS()));
  const ours = byIdentity(
    readdirSync(ourFolder, { recursive: true })
      .filter((file) => file.endsWith('.yaml') && !file.endsWith('kustomization.yaml'))
      .map((file) => yaml.parse(readFileSync(join(ourFolder, file), 'utf8'))),
  );
  if (ours.size === 0 || ours.size !== theirs.size) {
    throw new Error(`helm made ${theirs.size} objects, and we made ${ours.size}`);
  }
  for (const [identity, object] of ours) {
    if (theirs.get(identity) !== object) {
      throw new Error(`helm made another '${identity}':\n${theirs.get(identity)}\n${object}`);
    }
  }
  return ours.size;
}

function byIdentity(objects) {
  const entries = objects
    .filter((object) => object !== null)
    .map((object) => [
      `${object.kind} ${object.metadata.namespace}/${object.metadata.name}`,
      JSON.stringify(sorted(object)),
    ]);
  return new Map(entries);
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

const METADATA = `metadata:
  name: {{ .name }}
  namespace: {{ .namespace }}
  labels:
    app: {{ .name }}
    tier: {{ .tier }}
    app.kubernetes.io/managed-by: cloudserve
`;

const TEMPLATES = {
  deployment: `apiVersion: apps/v1
kind: Deployment
METADATAspec:
  replicas: {{ .replicas }}
  selector:
    matchLabels:
      app: {{ .name }}
      tier: {{ .tier }}
  template:
    metadata:
      labels:
        app: {{ .name }}
        tier: {{ .tier }}
    spec:
      securityContext:
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: main
          image: registry.example/{{ .name }}:1.{{ .version }}
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: NAME
              value: {{ .name }}
            - name: MODE
              value: "on"
            - name: PASSWORD
              valueFrom:
                secretKeyRef:
                  name: {{ .name }}-access
                  key: password
          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              memory: 256Mi
          readinessProbe:
            httpGet:
              path: /ready
              port: http
          volumeMounts:
            - name: scratch
              mountPath: /scratch
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop:
                - ALL
      volumes:
        - name: scratch
          emptyDir: {}
`,
  service: `apiVersion: v1
kind: Service
METADATAspec:
  selector:
    app: {{ .name }}
    tier: {{ .tier }}
  ports:
    - name: http
      port: 80
      protocol: TCP
      targetPort: 8080
`,
  autoscaler: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
METADATAspec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ .name }}
  minReplicas: 2
  maxReplicas: 6
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`,
};
