import { ApiObject } from 'cdk8s';
import { Port } from '../../model';
import { DeliveryUnit } from '../delivery-unit';
import { policyPeer, policyPorts } from '../policy-rules';

/** @internal */
export interface CertificateQuestionProps {
  /** Name of the Ingress. */
  readonly name: string;
  /** Namespace of the certificate, where cert-manager makes the pods that answer. */
  readonly namespace: string;
  /** Namespace of the controller that leads questions to them. */
  readonly callerNamespace: string;
}

/**
 * Lets the controller lead to the pods of cert-manager that answer whether a host is ours (HTTP-01): in a namespace where nothing is open by
 * itself no certificate would ever be signed.
 * @internal
 */
export function openCertificateQuestion(unit: DeliveryUnit, props: CertificateQuestionProps): void {
  const { name, namespace, callerNamespace } = props;
  new ApiObject(unit, 'Question', {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: `${name}-acme-solver`, namespace },
    spec: {
      podSelector: { matchLabels: { 'acme.cert-manager.io/http01-solver': 'true' } },
      policyTypes: ['Ingress'],
      ingress: [{ from: [policyPeer({ namespace: callerNamespace })], ports: policyPorts([SOLVER]) }],
    },
  });
}

/** Where such a pod listens. */
const SOLVER = Port.tcp(8089, 'acme');
