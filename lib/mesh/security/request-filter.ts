import { PolicyTarget, isGateway } from './policy-target';

/**
 * An EnvoyFilter that has proxies of pods ask a filter for each request that comes in, last before it goes on: what policies refuse is not
 * counted.
 * @see https://istio.io/latest/docs/reference/config/networking/envoy-filter/
 * @internal
 */
export function requestFilter(target: PolicyTarget, name: string, type: string, settings: object): object {
  const subFilter = { name: 'envoy.filters.http.router' };
  return {
    workloadSelector: { labels: { ...target.service.podLabels } },
    configPatches: [
      {
        applyTo: 'HTTP_FILTER',
        match: {
          context: isGateway(target) ? 'GATEWAY' : 'SIDECAR_INBOUND',
          listener: { filterChain: { filter: { name: 'envoy.filters.network.http_connection_manager', subFilter } } },
        },
        patch: {
          operation: 'INSERT_BEFORE',
          value: {
            name,
            typed_config: { '@type': `type.googleapis.com/envoy.extensions.filters.http.${type}`, ...settings },
          },
        },
      },
    ],
  };
}

/** @internal */
export const ENVOY_FILTERS = 'networking.istio.io/v1alpha3';
