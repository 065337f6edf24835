import { Kind, isDnsLabel, kindProblems, likeKind, numberKind, recordKind, refuseValue, repeated } from '../../../core';
import { Alert, AlertSeverity, promDuration } from './alert';
import { AlertSources, BACKUPS, CERT_MANAGER, FLEET, LONGHORN } from './alert-sources';
import { BackupAlertOptions, backupAlerts } from './backup-alerts';
import { balancerAlerts } from './balancer-alerts';
import { CephAlertOptions, cephAlerts, cephProblems } from './ceph-alerts';
import { CertificateAlertOptions, certificateAlerts } from './certificate-alerts';
import { DatastoreAlertOptions, datastoreAlerts, datastoreProblems } from './datastore-alerts';
import { FleetAlertOptions, fleetAlerts, fleetProblems } from './fleet-alerts';
import { GaleraAlertOptions, galeraAlerts, galeraProblems } from './galera-alerts';
import { LonghornAlertOptions, longhornAlerts, longhornProblems } from './longhorn-alerts';
import { MeshAlertOptions } from './mesh-alert-options';
import { meshAlerts, meshProblems } from './mesh-alerts';
import { MongoAlertOptions, mongoAlerts } from './mongo-alerts';

/** Alerts of one subject, beside those that kube-prometheus-stack brings; a logging has its own (`FluentdLoggingProps.alerts`). */
export class AlertGroup {
  /** What a monitoring has that names none: certificates, balancers, datastores and copies. */
  public static usual(): AlertGroup[] {
    return [AlertGroup.certificates(), AlertGroup.balancers(), AlertGroup.datastores(), AlertGroup.backups()];
  }

  /** Certificates of servers, of cert-manager and of what probes see that end soon. */
  public static certificates(options: CertificateAlertOptions = {}): AlertGroup {
    refuseOptions('certificates', options);
    return new AlertGroup('certificates', certificateAlerts(options), [], CERT_MANAGER);
  }

  /** Copies that are too old: of SQL databases, of Rancher, of etcd, of CronJobs. */
  public static backups(options: BackupAlertOptions = {}): AlertGroup {
    refuseOptions('backups', options);
    return new AlertGroup('backups', backupAlerts(options), [], BACKUPS);
  }

  /** SQL databases, and stores of clusters that fail their API servers. */
  public static datastores(options: DatastoreAlertOptions = {}): AlertGroup {
    refuseOptions('datastores', options);
    return new AlertGroup('datastores', datastoreAlerts(options), datastoreProblems(options));
  }

  /** Balancers of machines, and the addresses that move between them. */
  public static balancers(): AlertGroup {
    return new AlertGroup('balancers', balancerAlerts());
  }

  /** Members of Galera clusters that are missing or out of step. */
  public static galera(options: GaleraAlertOptions = {}): AlertGroup {
    refuseOptions('galera', options);
    return new AlertGroup('galera', galeraAlerts(options), galeraProblems(options));
  }

  /** Replica sets of MongoDB without a primary, and members that are behind or missing. */
  public static mongo(options: MongoAlertOptions = {}): AlertGroup {
    refuseOptions('mongo', options);
    return new AlertGroup('mongo', mongoAlerts(options));
  }

  /** Health and space of Ceph. */
  public static ceph(options: CephAlertOptions = {}): AlertGroup {
    refuseOptions('ceph', options);
    return new AlertGroup('ceph', cephAlerts(options), cephProblems(options));
  }

  /** Volumes of Longhorn that lack replicas, and its disks. */
  public static longhorn(options: LonghornAlertOptions = {}): AlertGroup {
    refuseOptions('longhorn', options);
    return new AlertGroup('longhorn', longhornAlerts(options), longhornProblems(options), LONGHORN);
  }

  /** Services of a mesh that overflow, fail, or are answered elsewhere; its gateways and its trust. */
  public static mesh(options: MeshAlertOptions = {}): AlertGroup {
    refuseOptions('mesh', options, { forecast: recordKind(numberKind(0.2), "'shop/web'") });
    return new AlertGroup('mesh', meshAlerts(options), meshProblems(options));
  }

  /** Clusters and boxes of a management cluster that are silent, and deliveries that fail. */
  public static fleet(options: FleetAlertOptions = {}): AlertGroup {
    refuseOptions('fleet', options);
    return new AlertGroup('fleet', fleetAlerts(options), fleetProblems(options), FLEET);
  }

  /**
   * Alerts of your own.
   * @param name of the group: letters of lower case, digits and hyphens
   */
  public static custom(name: string, alerts: Alert[]): AlertGroup {
    return new AlertGroup(name, alerts);
  }

  private constructor(
    public readonly name: string,
    private readonly alerts: readonly Alert[],
    private readonly optionProblems: readonly (string | undefined)[] = [],
    /**
     * What it needs beside rules.
     * @internal
     */
    public readonly _sources: AlertSources = {},
  ) {}

  /** The names of its alerts. */
  public get alertNames(): string[] {
    return this.alerts.map(({ name }) => name);
  }

  /**
   * The group as Prometheus's operator takes it.
   * @param runbooks address that the name of an alert is put behind
   * @internal
   */
  public _toRules(runbooks?: string): object {
    return {
      name: `cloudserve-${this.name}`,
      rules: this.alerts.map(({ name, expression, lasts, severity, summary, description }) => ({
        alert: name,
        expr: expression,
        ...(lasts === undefined ? {} : { for: promDuration(lasts) }),
        labels: { severity },
        annotations: {
          summary,
          description,
          ...(runbooks === undefined ? {} : { runbook_url: `${runbooks}${name.toLowerCase()}` }),
        },
      })),
    };
  }

  /**
   * What is wrong with it, if anything.
   * @internal
   */
  public _problems(): string[] {
    const severities = Object.values<string>(AlertSeverity);
    return [
      ...this.optionProblems.filter((problem): problem is string => problem !== undefined),
      ...(isDnsLabel(this.name) ? [] : [`a group is named by a label, got '${this.name}'; give it another name`]),
      ...repeated(this.alertNames).map((name) => `an alert is defined once, got '${name}' twice; take one out`),
      ...this.alerts.flatMap(({ name, expression, severity }) => [
        ...(/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
          ? []
          : [`an alert is named by one word of letters and digits, got '${name}'; give it another name`]),
        ...(expression.trim() === '' ? [`the alert '${name}' has no expression; give it one`] : []),
        ...(severities.includes(severity)
          ? []
          : [`a severity is one of ${severities.join(', ')}, got '${String(severity)}' for '${name}'; choose one`]),
      ]),
    ].map((problem) => `alerts '${this.name}': ${problem}`);
  }
}

/** Times that groups take, of which their rules are made at once. */
const TIMES: Readonly<Record<string, Kind>> = Object.fromEntries(
  ['maxAge', 'serverTimeLeft', 'hostTimeLeft', 'silence', 'lag', 'rootTimeLeft', 'intermediateTimeLeft'].map((name) => [
    name,
    likeKind('a duration', 'Duration.hours(26)', 'toSeconds'),
  ]),
);

function refuseOptions(group: string, options: object, more: Readonly<Record<string, Kind>> = {}): void {
  refuseValue(kindProblems(`the alerts '${group}'`, options, { ...TIMES, ...more }));
}
