import { Duration } from '../../core';
import { HealthCheck } from './health-check';

/** How haproxy chooses a server for a connection. */
export enum HaproxyBalance {
  /** The server with the fewest connections: right for watches and shells, which stay for hours. */
  LEAST_CONNECTIONS = 'leastconn',
  ROUND_ROBIN = 'roundrobin',
  /** The same server for the same caller, as long as the servers are the same. */
  SOURCE = 'source',
}

/** Servers that do the same. */
export interface HaproxyBackend {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Port of the servers. */
  readonly port: number;
  /** IPv4 addresses of the servers. */
  readonly servers: string[];
  /** @default HealthCheck.tcp() */
  readonly health?: HealthCheck;
  /** @default HaproxyBalance.LEAST_CONNECTIONS */
  readonly balance?: HaproxyBalance;
  /**
   * Whether it may have no server yet.
   * @default false
   */
  readonly mayBeEmpty?: boolean;
}

/** A port that haproxy listens on; connections are passed on as they come. */
export interface HaproxyFrontend {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly port: number;
  readonly backend: HaproxyBackend;
}

/** How long haproxy waits. */
export interface HaproxyTimeouts {
  /**
   * For a server to take a connection, before another one is tried.
   * @default - 4 seconds
   */
  readonly connect?: Duration;
  /**
   * For the next byte of either side. Shells and log streams are silent for long, so what is shorter than an hour cuts `kubectl exec`.
   * @default - 1 hour
   */
  readonly idle?: Duration;
  /**
   * After a reload, for connections of before to end by themselves.
   * @default - 12 hours
   */
  readonly drain?: Duration;
}

/** How often servers are asked whether they are well. */
export interface HaproxyChecks {
  /** @default - 2 seconds */
  readonly every?: Duration;
  /**
   * Failures in a row that take a server out.
   * @default 3
   */
  readonly fall?: number;
  /**
   * Successes in a row that bring it back.
   * @default 2
   */
  readonly rise?: number;
}

/** What one haproxy does. */
export interface HaproxyConfigProps {
  readonly frontends: HaproxyFrontend[];
  /** @default - as each says */
  readonly timeouts?: HaproxyTimeouts;
  /** @default - as each says */
  readonly checks?: HaproxyChecks;
  /**
   * Connections at once.
   * @default 8192
   */
  readonly maxConnections?: number;
  /**
   * Port of the statistics page `/stats`, of Prometheus's `/metrics`, and of `/alive`, by which keepalived asks.
   * @default 8404
   */
  readonly metricsPort?: number;
}
