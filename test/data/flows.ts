import { IConstruct } from 'constructs';
import { objects } from '../support/rendered';

/** Pods by their labels, in a namespace; with an address instead they are outside of the cluster. */
export interface Place {
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly address?: string;
}

interface Rule {
  readonly from?: Peer[];
  readonly to?: Peer[];
  readonly ports?: { readonly port: number | string; readonly endPort?: number; readonly protocol: string }[];
}

interface Peer {
  readonly podSelector?: { readonly matchLabels?: Record<string, string> };
  readonly namespaceSelector?: { readonly matchLabels?: Record<string, string> };
  readonly ipBlock?: { readonly cidr: string };
}

interface Policy {
  readonly namespace: string;
  readonly selector: Record<string, string>;
  readonly rules: { readonly ingress?: Rule[]; readonly egress?: Rule[] };
}

/** Whether network policies of a namespace of ours let pods of it be called, or call. Of ports, those with numbers count. */
export class Flows {
  private readonly policies: Policy[];

  constructor(
    root: IConstruct,
    private readonly namespace: string,
  ) {
    this.policies = objects(root, 'NetworkPolicy').map(({ metadata, spec }) => {
      const { podSelector, ingress, egress } = spec as Record<string, any>;
      return {
        namespace: metadata.namespace as string,
        selector: podSelector.matchLabels ?? {},
        rules: { ingress, egress },
      };
    });
  }

  /** Whether the policies of who is called, and of who calls where both stand in the namespace, let the call through. */
  public open(from: Place, to: Place, port: number, protocol = 'TCP'): boolean {
    const out = from.namespace !== this.namespace || this.side('egress', from, to, port, protocol);
    return out && (to.namespace !== this.namespace || this.side('ingress', to, from, port, protocol));
  }

  private side(side: 'ingress' | 'egress', of: Place, other: Place, port: number, protocol: string): boolean {
    return this.policies
      .filter(({ namespace, selector }) => namespace === of.namespace && matches(selector, of.labels))
      .flatMap(({ rules }) => rules[side] ?? [])
      .some(
        ({ from, to, ports }) =>
          (ports ?? []).some((open) => open.protocol === protocol && within(port, open)) &&
          (from ?? to ?? []).some((peer) => this.isPeer(peer, of.namespace ?? '', other)),
      );
  }

  private isPeer({ ipBlock, namespaceSelector, podSelector }: Peer, own: string, other: Place): boolean {
    if (ipBlock !== undefined) {
      return other.address !== undefined && ipBlock.cidr === '0.0.0.0/0';
    }
    const namespace = namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'] ?? own;
    return (
      other.address === undefined &&
      namespace === other.namespace &&
      matches(podSelector?.matchLabels ?? {}, other.labels)
    );
  }
}

function within(port: number, open: { readonly port: number | string; readonly endPort?: number }): boolean {
  return typeof open.port === 'number' && port >= open.port && port <= (open.endPort ?? open.port);
}

function matches(selector: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>> = {}): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
