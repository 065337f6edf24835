export interface LogReleaseProps {
  /** Release of Elasticsearch and Kibana: `8.19.18`. */
  readonly elasticsearch: string;
  /** Image of Fluentd whose client is of the same major version: `fluent/fluentd-kubernetes-daemonset:v1.19.3-debian-elasticsearch8-1.1`. */
  readonly fluentdImage: string;
}

/**
 * Elasticsearch and the Fluentd whose client speaks to it: a client of another major version is refused by the server, or refuses it.
 * @see https://github.com/fluent/fluentd-kubernetes-daemonset
 * @see https://github.com/uken/fluent-plugin-elasticsearch
 */
export class LogRelease {
  /** Elasticsearch 8.19.18 and the image with elasticsearch 8.19 and fluent-plugin-elasticsearch 5.4. */
  public static elasticsearch8(): LogRelease {
    return new LogRelease(ELASTICSEARCH_8);
  }

  /** Elasticsearch 9.4.3 and the image with elasticsearch 9 and fluent-plugin-elasticsearch 6.0. */
  public static elasticsearch9(): LogRelease {
    return new LogRelease(ELASTICSEARCH_9);
  }

  /** A pair of one's own. */
  public static of(props: LogReleaseProps): LogRelease {
    return new LogRelease(props);
  }

  /** Release of Elasticsearch and Kibana. */
  public readonly elasticsearch: string;
  public readonly fluentdImage: string;

  private constructor({ elasticsearch, fluentdImage }: LogReleaseProps) {
    this.elasticsearch = elasticsearch;
    this.fluentdImage = fluentdImage;
  }

  /**
   * Major version of the server.
   * @internal
   */
  public get _major(): number {
    return Number(/^\d+/.exec(this.elasticsearch)?.[0] ?? 0);
  }

  /**
   * What is wrong with the pair.
   * @internal
   */
  public _problems(): string[] {
    const { elasticsearch, fluentdImage } = this;
    if (!/^(8|9)\.\d+\.\d+$/.test(elasticsearch)) {
      return [
        `the operator runs Elasticsearch 8 and 9 in one whole version, got '${elasticsearch}'; correct 'elasticsearch' of 'release'`,
      ];
    }
    const client = /:[\w.-]*-elasticsearch(\d+)-[\w.-]+$/.exec(fluentdImage)?.[1];
    if (client === undefined) {
      return [
        `an image of Fluentd says in its tag which Elasticsearch its client is made for, got '${fluentdImage}'; name one like '${ELASTICSEARCH_8.fluentdImage}' in 'release'`,
      ];
    }
    return Number(client) === this._major
      ? []
      : [
          `Fluentd's client and Elasticsearch have one major version, got elasticsearch${client} of '${fluentdImage}' and Elasticsearch ${elasticsearch}; choose an image with elasticsearch${this._major} in 'release'`,
        ];
  }
}

/** Tags of v1.19.3-1.1 of fluent/fluentd-kubernetes-daemonset; versions that version 3.5.0 of the operator is tested with. */
const ELASTICSEARCH_8: LogReleaseProps = {
  elasticsearch: '8.19.18',
  fluentdImage: 'fluent/fluentd-kubernetes-daemonset:v1.19.3-debian-elasticsearch8-1.1',
};

const ELASTICSEARCH_9: LogReleaseProps = {
  elasticsearch: '9.4.3',
  fluentdImage: 'fluent/fluentd-kubernetes-daemonset:v1.19.3-debian-elasticsearch9-1.1',
};
