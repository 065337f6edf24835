/** What reads the files of containers on nodes. */
export enum LogCollector {
  /** Fluentd, which sends to Elasticsearch by itself. */
  FLUENTD = 'fluentd',
  /** Fluent Bit, which takes a quarter of the memory on a node and sends to a few Fluentd with volumes. */
  FLUENT_BIT = 'fluent-bit',
}

/** How Elasticsearch stands. */
export enum LogTopology {
  /** Three masters and two data nodes or more, each record on two of them. */
  REPLICATED = 'replicated',
  /** One node with one copy of each record; for development. */
  SINGLE = 'single',
}
