import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  isDnsLabel,
  kindProblems,
  likeKind,
  listKind,
  needed,
  recordKind,
  refuse,
  repeated,
  textKind,
} from '../../../core';
import { DeliveryUnit, Layer } from '../../../manifests';
import { AlertGroup } from './alert-group';
import { serviceMonitor } from './alert-sources';

export interface AlertRulesProps {
  /** Namespace of the rules: one whose rules Prometheus takes. */
  readonly namespace: string;
  readonly groups: AlertGroup[];
  /**
   * Address that the name of an alert in lower case is put behind, for a page on what to do: `https://wiki.example.org/alerts#`.
   * @default - alerts lead to no page
   */
  readonly runbooks?: string;
  /**
   * Labels of the objects, where Prometheus takes only those that have them.
   * @default - none
   */
  readonly labels?: Record<string, string>;
}

/**
 * Alerts as rules of Prometheus's operator, one object a group, and monitors of what they go by where others install that without one. They
 * need the operator's definitions: whoever makes the rules depends on what brings those.
 * @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule
 */
export class AlertRules extends Component {
  /** Names of all alerts. */
  public readonly alertNames: string[];

  constructor(scope: Construct, id: string, props: AlertRulesProps) {
    super(scope, id);
    refuse(
      this,
      kindProblems('alert rules', props, {
        namespace: needed(textKind('monitoring')),
        groups: needed(listKind(likeKind('a group of alerts', 'AlertGroup.ceph()', 'alertNames', '_toRules'))),
        runbooks: textKind('https://wiki.example.org/alerts#'),
        labels: recordKind(textKind('main'), 'prometheus'),
      }),
    );
    const { namespace, groups, runbooks, labels } = props;
    this.alertNames = groups.flatMap((group) => group.alertNames);
    this._require(() => this.problems(props));

    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: 'alert-rules' });
    const metadata = labels === undefined ? {} : { labels };
    for (const group of new Map(groups.map((each) => [each.name, each])).values()) {
      new ApiObject(unit, group.name, {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'PrometheusRule',
        metadata: { name: `cloudserve-${group.name}`, namespace, ...metadata },
        spec: { groups: [group._toRules(runbooks)] },
      });
      for (const service of group._sources.services ?? []) {
        new ApiObject(unit, `Monitor-${service.name}`, serviceMonitor(service, namespace, metadata));
      }
    }
  }

  private problems({ namespace, groups, runbooks }: AlertRulesProps): (string | undefined)[] {
    const names = groups.map(({ name }) => name);
    const within = repeated(names).length === 0 ? repeated(this.alertNames) : [];
    return [
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
      runbooks === undefined || /^https?:\/\/[^\s/]+\S*$/.test(runbooks)
        ? undefined
        : `pages on alerts have an address, got '${runbooks}'; correct 'runbooks'`,
      ...repeated(names).map(
        (name) => `a group of alerts is there once, got '${name}' twice; take one out of 'groups'`,
      ),
      ...within
        .filter((name) => groups.filter((group) => group.alertNames.includes(name)).length > 1)
        .map((name) => `an alert is in one group, got '${name}' in several; rename it in one`),
      ...groups.flatMap((group) => group._problems()),
    ];
  }
}
