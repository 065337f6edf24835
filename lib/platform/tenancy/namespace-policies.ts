import { DNS, policyPeer } from '../../manifests';

/** @internal */
export const DENY_ALL = { podSelector: {}, policyTypes: ['Ingress', 'Egress'] };

/** @internal */
export const ALLOW_DNS = {
  podSelector: {},
  policyTypes: ['Egress'],
  egress: [DNS],
};

/**
 * Pods of another namespace may call the ports of one name, of all pods.
 * @internal
 */
export function allowFrom(namespace: string, port: string): object {
  return {
    podSelector: {},
    policyTypes: ['Ingress'],
    ingress: [
      {
        from: [policyPeer({ namespace })],
        ports: [{ port, protocol: 'TCP' }],
      },
    ],
  };
}
