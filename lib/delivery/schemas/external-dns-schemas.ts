import { kind, list, record } from './narrow-schema';
import { Schema } from './schema';

/**
 * Fields of ExternalDNS's kind that this library writes; its own definition takes any text and any number.
 * @see https://github.com/kubernetes-sigs/external-dns/tree/master/config/crd/standard
 * @internal
 */
export function externalDnsSchemas(): Readonly<Record<string, Readonly<Record<string, Schema>>>> {
  return { 'externaldns.k8s.io': { 'v1alpha1/DNSEndpoint': kind(record({ endpoints: list(endpoint) }, 'endpoints')) } };
}

const text: Schema = { type: 'string', minLength: 1 };

const endpoint = record(
  {
    dnsName: text,
    recordType: { type: 'string', enum: ['A', 'AAAA', 'CNAME', 'TXT'] },
    recordTTL: { type: 'integer', format: 'int64', minimum: 1 },
    setIdentifier: { type: 'string', minLength: 1, maxLength: 128 },
    targets: { ...list(text), minItems: 1 },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    providerSpecific: list(record({ name: text, value: { type: 'string' } }, 'name', 'value')),
  },
  'dnsName',
  'recordType',
  'targets',
);
