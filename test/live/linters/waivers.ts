/** A finding of a linter that stays, and why. */
export interface Waiver {
  /** `checkov`'s id or `kube-score`'s check. */
  readonly rule: string;
  /** `<Kind> <namespace>/<name>`, as far as it is meant. */
  readonly object: RegExp;
  readonly reason: string;
}

const AGENTS = /^DaemonSet logging\/(fluentd|fluent-bit)$/;
const COLLECTORS = /^(DaemonSet|StatefulSet) logging\/(fluentd|fluent-bit|fluentd-aggregator)$/;
const SETUP = /^Job logging\/elasticsearch-setup-/;
const TOOLBOX = /^Deployment rook-ceph\/rook-ceph-tools$/;
const OURS = new RegExp([COLLECTORS, SETUP, TOOLBOX].map(({ source }) => source).join('|'));
const TENANTS = /^(Deployment|StatefulSet|Job|CronJob) (shop|exam|exam-production|sensors|translation)\//;

/** All findings that stay. */
export const WAIVERS: readonly Waiver[] = [
  {
    rule: 'CKV_K8S_43',
    object: new RegExp(`${OURS.source}|${TENANTS.source}`),
    reason: 'an image is named by its release, which people read and mirrors keep; a digest may be given in its place',
  },
  {
    rule: 'CKV_K8S_15',
    object: OURS,
    reason: 'releases do not change, and a node without a way to the registry still starts what it has',
  },
  {
    rule: 'container-image-pull-policy',
    object: OURS,
    reason: 'releases do not change, and a node without a way to the registry still starts what it has',
  },
  { rule: 'CKV_K8S_40', object: OURS, reason: 'the user is the one that the image is made for' },
  {
    rule: 'container-security-context-user-group-id',
    object: OURS,
    reason: 'the user is the one that the image is made for',
  },
  { rule: 'CKV_K8S_23', object: AGENTS, reason: 'the logs of containers on a node belong to root' },
  { rule: 'CKV_K8S_38', object: AGENTS, reason: 'names and labels of pods come from the API server' },
  {
    rule: 'CKV_K8S_35',
    object: OURS,
    reason: 'these programs take the user and the password of the store from their environment alone',
  },
  {
    rule: 'CKV_K8S_35',
    object: TENANTS,
    reason:
      'applications of all kinds read users and passwords from their environment; one that reads files mounts the Secret instead',
  },
  {
    rule: 'CKV_K8S_11',
    object: new RegExp(`${COLLECTORS.source}|${TOOLBOX.source}`),
    reason: 'a limit of cores slows a collector down when it has to catch up; the request gives its share',
  },
  {
    rule: 'container-resources',
    object: new RegExp(`${COLLECTORS.source}|${TOOLBOX.source}`),
    reason: 'a limit of cores slows a collector down when it has to catch up; the request gives its share',
  },
  { rule: 'CKV_K8S_8', object: TOOLBOX, reason: 'a shell for people, which is off by default' },
  {
    rule: 'container-ephemeral-storage-request-and-limit',
    object: OURS,
    reason: 'the root is read-only and what is written goes to volumes with limits of their own',
  },
  {
    rule: 'pod-probes-identical',
    object: COLLECTORS,
    reason: 'a collector answers one question; liveness waits two and a half minutes before it counts',
  },
  {
    rule: 'statefulset-has-servicename',
    object: /^StatefulSet logging\/fluentd-aggregator$/,
    reason: 'the members are called through their service, never by their own names',
  },
  {
    rule: 'networkpolicy-targets-pod',
    object: /^NetworkPolicy /,
    reason: 'it is of a whole namespace, or of pods that a chart or an operator makes',
  },
];
