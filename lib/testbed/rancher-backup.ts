import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { stringify } from 'yaml';
import { Component, Duration, declareFact, isDnsSubdomain, schedule, scheduleProblems } from '../core';
import { DeliveryUnit, Layer } from '../manifests';
import { BackupTarget, CHARTS_NAMESPACE, RancherCompanion } from '../model';

/** Copies of what Rancher keeps in its cluster: users, tokens, the clusters that it manages. */
export interface ManagementBackup {
  /**
   * Where they go. The Secret of the target's name in `cattle-resources-system` has the keys `accessKey` and `secretKey` there, as the
   * backup operator wants them.
   */
  readonly to: BackupTarget;
  /** An interval that a clock has: 30 minutes, 6 hours, 1 day. */
  readonly every: Duration;
  /** Copies to keep. */
  readonly keep: number;
  /**
   * Name of a Secret in `cattle-resources-system` whose key `encryption-provider-config.yaml` says how what is secret in them is encrypted.
   * Who restores needs it too, so a copy of it is kept elsewhere.
   * @see https://ranchermanager.docs.rancher.com/reference-guides/backup-restore-configuration/backup-configuration#encryption
   * @default rancher-backup-encryption
   */
  readonly encryptionSecret?: string;
}

/** @internal */
export interface RancherBackupProps extends ManagementBackup {
  readonly release: RancherCompanion;
  /** Folder in the bucket, the only one of its name: that of the cluster. */
  readonly folder: string;
  /** What is installed before the operator. */
  readonly after: IConstruct;
}

/**
 * Rancher's backup operator and the backup that it makes again and again.
 * @internal
 */
export class RancherBackup extends Component {
  constructor(scope: Construct, id: string, props: RancherBackupProps) {
    super(scope, id);
    const { to, every, keep, encryptionSecret = 'rancher-backup-encryption', release, folder, after } = props;
    this._require(() => [
      ...to._problems().map((problem) => `backup: ${problem}`),
      ...scheduleProblems('backups of Rancher', every, keep),
      isDnsSubdomain(encryptionSecret)
        ? undefined
        : `encryption is configured by a Secret, got '${encryptionSecret}' for its name; correct 'encryptionSecret'`,
    ]);
    declareFact(this, { kind: 'backup', target: to.name, diesWith: to.diesWith });

    const namespace = this.define('Namespace', Layer.NAMESPACES, NAMESPACE, {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: NAMESPACE, labels: POD_SECURITY },
    });
    const definitions = this.chart('Definitions', 'rancher-backup-crd', release);
    definitions.node.addDependency(after, namespace);
    const operator = this.chart('Operator', 'rancher-backup', release, METRICS);
    operator.node.addDependency(definitions);
    const backup = this.define('Backup', Layer.CONFIGS, 'rancher-backup', {
      apiVersion: 'resources.cattle.io/v1',
      kind: 'Backup',
      metadata: { name: 'rancher' },
      spec: {
        resourceSetName: 'rancher-resource-set-full',
        encryptionConfigSecretName: encryptionSecret,
        schedule: schedule(every)?.cron ?? '',
        retentionCount: keep,
        storageLocation: {
          s3: {
            credentialSecretName: to.credentialsSecret,
            credentialSecretNamespace: NAMESPACE,
            bucketName: to.bucket,
            folder,
            region: to.region,
            endpoint: to.endpoint.replace(/^https:\/\//, '').replace(/\/$/, ''),
          },
        },
      },
    });
    backup.node.addDependency(operator);
  }

  private chart(id: string, name: string, release: RancherCompanion, values?: object): ApiObject {
    return this.define(id, Layer.CONTROLLERS, name, {
      apiVersion: 'helm.cattle.io/v1',
      kind: 'HelmChart',
      metadata: { name, namespace: CHARTS_NAMESPACE },
      spec: {
        repo: 'https://charts.rancher.io',
        chart: name,
        version: release.version,
        targetNamespace: NAMESPACE,
        timeout: '15m',
        ...(values === undefined ? {} : { valuesContent: stringify(values) }),
      },
    });
  }

  private define(id: string, layer: Layer, component: string, object: ObjectProps): ApiObject {
    return new ApiObject(new DeliveryUnit(this, id, { layer, component }), 'Resource', object);
  }
}

interface ObjectProps {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: object;
  readonly spec?: object;
}

/** Prometheus is told of backups by a port that the operator opens only then. */
const METRICS = { monitoring: { metrics: { enabled: true } } };

/** The operator looks for its Secrets here. */
const NAMESPACE = 'cattle-resources-system';

/** The operator's pods say nothing of seccomp and capabilities, which `restricted` asks for. */
const POD_SECURITY = {
  'pod-security.kubernetes.io/enforce': 'baseline',
  'pod-security.kubernetes.io/audit': 'restricted',
  'pod-security.kubernetes.io/warn': 'restricted',
};
