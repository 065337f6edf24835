import { Construct, IConstruct } from 'constructs';
import { CloudCredential } from '../../../imports/rancher2/cloud-credential';
import { ClusterV2RkeConfigEtcd } from '../../../imports/rancher2/cluster-v2';
import { Duration, declareFact, schedule, scheduleProblems, slug } from '../../core';
import { EtcdSnapshots, backupCredentials, targetProblems } from '../../infra';

/** @internal */
export interface RancherEtcdProps {
  readonly siteName: string;
  /** Name of the cluster. */
  readonly name: string;
  readonly snapshots?: EtcdSnapshots;
}

const DEFAULT: EtcdSnapshots = { every: Duration.hours(12), keep: 5 };

/**
 * Snapshots of a cluster's etcd as Rancher has them made, and the credential of where they go.
 * @param scope within the stack that calls Rancher
 * @param facts the construct that states them
 * @internal
 */
export function rancherEtcd(
  scope: Construct,
  id: string,
  facts: IConstruct,
  { siteName, name, snapshots = DEFAULT }: RancherEtcdProps,
): ClusterV2RkeConfigEtcd {
  const { to, every, keep } = snapshots;
  const plain = { snapshotScheduleCron: schedule(every)?.cron ?? '', snapshotRetention: keep };
  const fact = { kind: 'etcd-backup', cluster: name, schedule: plain.snapshotScheduleCron, keep } as const;
  if (to === undefined) {
    declareFact(facts, fact);
    return plain;
  }
  const host = to.endpoint.replace(/^https:\/\//, '').replace(/\/$/, '');
  const place = { bucket: to.bucket, folder: `${siteName}/${slug(name)}-etcd` };
  declareFact(facts, { kind: 'backup', target: to.name, diesWith: to.diesWith });
  declareFact(facts, { ...fact, ...place, endpoint: `https://${host}` });
  const { accessKeyId, secretAccessKey } = backupCredentials(scope, to);
  const credential = new CloudCredential(scope, `${id}-snapshots`, {
    name: `${slug(name)}-etcd-snapshots`,
    s3CredentialConfig: { accessKey: accessKeyId.value, secretKey: secretAccessKey.value },
  });
  return {
    ...plain,
    s3Config: { ...place, endpoint: host, region: to.region, cloudCredentialName: credential.id },
  };
}

/**
 * What is wrong with snapshots, if anything.
 * @internal
 */
export function etcdProblems(scope: IConstruct, { to, every, keep }: EtcdSnapshots = DEFAULT): string[] {
  return [
    ...(to === undefined ? [] : targetProblems(scope, to)),
    ...scheduleProblems('snapshots of etcd', every, keep),
  ];
}
