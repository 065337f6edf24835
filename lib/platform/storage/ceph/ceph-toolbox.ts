import { ApiObject } from 'cdk8s';
import { DeliveryUnit } from '../../../manifests';
import { NAMESPACE } from './ceph-charts';

/**
 * A pod with Ceph's own commands, for people: `kubectl -n rook-ceph exec -it deploy/rook-ceph-tools -- ceph status`.
 * @param image of Rook, whose script follows the monitors
 * @internal
 */
export function toolbox(unit: DeliveryUnit, image: string): ApiObject {
  const labels = { app: 'rook-ceph-tools' };
  return new ApiObject(unit, 'Toolbox', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'rook-ceph-tools', namespace: NAMESPACE, labels },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: 'rook-ceph-default',
          automountServiceAccountToken: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: ROOK,
            runAsGroup: ROOK,
            fsGroup: ROOK,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name: 'tools',
              image,
              imagePullPolicy: 'IfNotPresent',
              command: ['/usr/local/bin/toolbox.sh'],
              env: [
                {
                  name: 'ROOK_CEPH_USERNAME',
                  valueFrom: { secretKeyRef: { name: 'rook-ceph-mon', key: 'ceph-username' } },
                },
              ],
              readinessProbe: {
                exec: { command: ['ceph', 'health'] },
                periodSeconds: 60,
                timeoutSeconds: 20,
              },
              resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '1Gi' } },
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] },
                readOnlyRootFilesystem: true,
              },
              volumeMounts: [
                { name: 'config', mountPath: '/etc/ceph' },
                { name: 'temporary', mountPath: '/tmp' },
                { name: 'monitors', mountPath: '/etc/rook', readOnly: true },
                { name: 'key', mountPath: '/var/lib/rook-ceph-mon', readOnly: true },
              ],
            },
          ],
          volumes: [
            { name: 'config', emptyDir: {} },
            { name: 'temporary', emptyDir: {} },
            {
              name: 'monitors',
              configMap: { name: 'rook-ceph-mon-endpoints', items: [{ key: 'data', path: 'mon-endpoints' }] },
            },
            {
              name: 'key',
              secret: { secretName: 'rook-ceph-mon', items: [{ key: 'ceph-secret', path: 'secret.keyring' }] },
            },
          ],
        },
      },
    },
  });
}

/** Number of the user that Rook's image runs as. */
const ROOK = 2016;
