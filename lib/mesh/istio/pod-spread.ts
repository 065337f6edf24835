/**
 * Pods that stand on hosts of their own as far as there are as many.
 * @internal
 */
export function spreadOverHosts(labels: Record<string, string>): object[] {
  return [
    {
      maxSkew: 1,
      topologyKey: 'kubernetes.io/hostname',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: labels },
    },
  ];
}
