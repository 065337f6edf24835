import { BootFile } from '../../infra';
import { Distribution } from '../../model';
import { auditPolicy, auditPolicyFile } from '../k3s/k3s-hardening';
import { PRIVILEGED_NAMESPACES } from '../rancher/rancher-namespaces';
import { ServerArgumentsProps, serverArguments, serverFiles } from '../nodes/server-arguments';

/**
 * Arguments of all servers as Rancher is told them. It makes a file of its own of what `audit-policy-file` says, which is therefore the policy
 * and no path; and it drops what its list of a release's arguments has not, which those of the API server need not be in.
 * @see https://ranchermanager.docs.rancher.com/how-to-guides/advanced-user-guides/enable-api-audit-log-in-downstream-clusters
 * @internal
 */
export function managedArguments(props: Omit<ServerArgumentsProps, 'hardened'>): Record<string, unknown> {
  const all = serverArguments({ ...props, hardened: true });
  if (props.distribution === Distribution.K3S) {
    return all;
  }
  const { 'pod-security-admission-config-file': admission, 'kube-apiserver-arg': api, ...others } = all;
  return {
    ...others,
    'kube-apiserver-arg': [...(api as string[]), `admission-control-config-file=${String(admission)}`],
    'audit-policy-file': auditPolicy(),
  };
}

/**
 * Files that these arguments name: on each server before it starts.
 * @internal
 */
export function managedServerFiles(distribution: Distribution): BootFile[] {
  const files = serverFiles(distribution, PRIVILEGED_NAMESPACES);
  return distribution === Distribution.K3S ? files : files.filter(({ path }) => path !== auditPolicyFile(distribution));
}
