import { Host } from '../datastore/namespaces';

/** Name of the application of a pod, by its labels. */
export function appOf(labels: Record<string, string>): string {
  return labels['app.kubernetes.io/name'] ?? labels.app ?? 'pod';
}

/** Labels that the injector gives a pod. */
export function injected(labels: Record<string, string>): Record<string, string> {
  return {
    'security.istio.io/tlsMode': 'istio',
    'service.istio.io/canonical-name': appOf(labels),
    'service.istio.io/canonical-revision': labels['app.kubernetes.io/version'] ?? labels.version ?? 'latest',
  };
}

/** What istio-init does for a pod: what comes in and what is meant for Services goes through the sidecar. */
export function intercept(host: Host): void {
  const rule = 'iptables -w -t nat -A';
  host.run(
    [
      ...[15008, 15020, 15021, 15090].map((port) => `${rule} PREROUTING -p tcp --dport ${port} -j RETURN`),
      `${rule} PREROUTING -p tcp -j REDIRECT --to-ports 15006`,
      `${rule} OUTPUT -p tcp -d 10.96.0.0/16 -j REDIRECT --to-ports 15001`,
    ].join(' && '),
  );
}
