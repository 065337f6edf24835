import { FluentdSection, FluentdValue } from './fluentd-config';
import { MultilineLogs } from './multiline-logs';

/** @internal */
export interface PipelineProps {
  /** `logs-es-http.logging.svc`. */
  readonly host: string;
  /** Major version of Elasticsearch. */
  readonly major: number;
  /** Where the buffers lie in the container. */
  readonly folder: string;
  readonly bufferMebibytes: number;
  readonly multiline: readonly MultilineLogs[];
}

/** Port that Fluentd takes records of Fluent Bit on. */
export const FORWARD_PORT = 24224;
/** Port of Fluentd's metrics. */
export const FLUENTD_METRICS_PORT = 24231;
/** File of the authority that the operator makes certificates of Elasticsearch with. */
export const AUTHORITY_FILE = '/etc/elasticsearch/ca.crt';

/**
 * Fluentd on a node: it reads the files of its containers.
 * @internal
 */
export function nodePipeline(props: PipelineProps): FluentdSection[] {
  return [...common(props), tail(props), label('@LINES', lines(props.multiline)), ...fromRecords(props, [metadata()])];
}

/**
 * Fluentd that takes whole records with metadata from Fluent Bit.
 * @internal
 */
export function aggregatorPipeline(props: PipelineProps): FluentdSection[] {
  const forward = source('forward', { '@id': 'in_forward', '@label': '@RECORDS', port: FORWARD_PORT, bind: '0.0.0.0' });
  return [...common(props), forward, ...fromRecords(props, [])];
}

function common({ folder }: PipelineProps): FluentdSection[] {
  return [
    { name: 'system', settings: { root_dir: `${folder}/state`, log_level: 'info' } },
    source('prometheus', { bind: '0.0.0.0', port: FLUENTD_METRICS_PORT, metrics_path: '/metrics' }),
    source('prometheus_output_monitor', { interval: 30 }),
    label('@FLUENT_LOG', [match('**', 'null', {})]),
  ];
}

function tail({ folder }: PipelineProps): FluentdSection {
  return source(
    'tail',
    {
      '@id': 'in_containers',
      '@label': '@LINES',
      path: '/var/log/containers/*.log',
      exclude_path: ['/var/log/containers/fluentd-*.log'],
      pos_file: `${folder}/containers.pos`,
      pos_file_compaction_interval: '1h',
      tag: 'kubernetes.*',
      read_from_head: true,
      refresh_interval: 5,
      rotate_wait: 60,
      emit_unmatched_lines: true,
    },
    [{ name: 'parse', settings: { '@type': 'cri' } }],
  );
}

/**
 * Parts of a line that the container runtime cut are joined first, then lines of one record. The filter removes the field that tells it the
 * stream, so that it gets one of its own.
 */
function lines(multiline: readonly MultilineLogs[]): FluentdSection[] {
  const joined = { key: 'message', timeout_label: '@RECORDS', buffer_limit_size: '1m', buffer_overflow_method: 'new' };
  return [
    filter('kubernetes.**', 'record_transformer', {}, [
      { name: 'record', settings: { cri_stream: '${record["stream"]}' } },
    ]),
    filter('kubernetes.**', 'concat', {
      ...joined,
      use_partial_cri_logtag: true,
      partial_cri_logtag_key: 'logtag',
      partial_cri_stream_key: 'cri_stream',
      separator: '',
      flush_interval: 5,
    }),
    ...multiline.map(({ namespace, container, firstLine }) =>
      filter(containersOf(namespace, container), 'concat', {
        ...joined,
        multiline_start_regexp: `/${firstLine}/`,
        stream_identity_key: 'stream',
        flush_interval: 5,
        use_first_timestamp: true,
      }),
    ),
    match('**', 'relabel', { '@label': '@RECORDS' }),
  ];
}

/** Files are named `<pod>_<namespace>_<container>-<id>.log`. */
function containersOf(namespace: string, container: string | undefined): string {
  const files = 'kubernetes.var.log.containers.**';
  return container === undefined ? `${files}_${namespace}_**` : `${files}_${namespace}_${container}-*.log`;
}

/** The name of the node, which the filter finds in its environment, keeps it from watching pods of others. */
function metadata(): FluentdSection {
  return filter('kubernetes.**', 'kubernetes_metadata', {
    '@id': 'kubernetes_metadata',
    skip_labels: false,
    skip_namespace_metadata: true,
    skip_master_url: true,
  });
}

/**
 * Records get an id before they are buffered, so that a chunk that is sent twice is stored once, and are told apart by namespace. The client
 * drops records without an id in silence, as it creates them.
 */
function fromRecords(props: PipelineProps, first: readonly FluentdSection[]): FluentdSection[] {
  return [
    label('@RECORDS', [
      ...first,
      filter('kubernetes.**', 'elasticsearch_genid', { hash_id_key: 'event_id' }),
      filter('kubernetes.**', 'record_transformer', { enable_ruby: true }, [{ name: 'record', settings: OF_RECORDS }]),
      match('kubernetes.**', 'rewrite_tag_filter', {}, [
        { name: 'rule', settings: { key: 'tenant', pattern: '/^(.+)$/', tag: 'logs.$1' } },
      ]),
      match('logs.**', 'elasticsearch', store(props, 'store', 'logs-${tag[1]}'), [
        buffer(props, 'store', props.bufferMebibytes),
      ]),
    ]),
    label('@ERROR', [
      filter('**', 'record_transformer', { enable_ruby: true, renew_record: true }, [
        { name: 'record', settings: { message: '${record.to_json}', stream: 'rejected' } },
      ]),
      filter('**', 'elasticsearch_genid', { hash_id_key: 'event_id' }),
      match('**', 'elasticsearch', store(props, 'rejected', 'logs-rejected'), [
        buffer(props, 'rejected', Math.ceil(props.bufferMebibytes / 8), 'drop_oldest_chunk'),
      ]),
    ]),
  ];
}

/** Bytes that are no text become marks: a record with them could not be sent. */
const text = (field: string): string => `record["${field}"]&.dup&.force_encoding("UTF-8")&.scrub`;

/**
 * Ruby that Fluentd runs on each record. A line that is a JSON object, and so begins with a brace, is one in `json` too; other JSON stays text, as
 * Fluentd's own parser makes a record of each element of a list.
 */
const OF_RECORDS = {
  tenant: '${record.dig("kubernetes", "namespace_name") || "unknown"}',
  message: `\${${text('message')}}`,
  unmatched_line: `\${${text('unmatched_line')}}`,
  json: `\${line = ${text('message')}; line&.getbyte(0) == 123 ? (JSON.parse(line) rescue nil) : nil}`,
};

/** A queue that is full counts as an error to try again: by default the client would give the records up. */
function store({ host, major }: PipelineProps, id: string, index: string): Readonly<Record<string, FluentdValue>> {
  return {
    '@id': id,
    host,
    port: 9200,
    scheme: 'https',
    ssl_version: 'TLSv1_2',
    ca_file: AUTHORITY_FILE,
    user: { env: 'WRITER_NAME' },
    password: { env: 'WRITER_PASSWORD' },
    index_name: index,
    write_operation: 'create',
    id_key: 'event_id',
    include_timestamp: true,
    suppress_type_name: true,
    verify_es_version_at_startup: false,
    default_elasticsearch_version: major,
    reload_connections: false,
    reconnect_on_error: true,
    request_timeout: '30s',
    log_es_400_reason: true,
    unrecoverable_error_types: [],
  };
}

function buffer(
  { folder }: PipelineProps,
  name: string,
  mebibytes: number,
  whenFull: 'block' | 'drop_oldest_chunk' = 'block',
): FluentdSection {
  return {
    name: 'buffer',
    argument: 'tag',
    settings: {
      '@type': 'file',
      path: `${folder}/${name}`,
      compress: 'gzip',
      chunk_limit_size: '2m',
      total_limit_size: `${mebibytes}m`,
      overflow_action: whenFull,
      flush_mode: 'interval',
      flush_interval: '5s',
      flush_thread_count: 2,
      flush_at_shutdown: false,
      retry_forever: true,
      retry_max_interval: '30s',
    },
  };
}

function source(
  type: string,
  settings: FluentdSection['settings'],
  sections: readonly FluentdSection[] = [],
): FluentdSection {
  return { name: 'source', settings: { '@type': type, ...settings }, sections };
}

function filter(
  tags: string,
  type: string,
  settings: FluentdSection['settings'],
  sections: readonly FluentdSection[] = [],
): FluentdSection {
  return { name: 'filter', argument: tags, settings: { '@type': type, ...settings }, sections };
}

function match(
  tags: string,
  type: string,
  settings: FluentdSection['settings'],
  sections: readonly FluentdSection[] = [],
): FluentdSection {
  return { name: 'match', argument: tags, settings: { '@type': type, ...settings }, sections };
}

function label(name: string, sections: readonly FluentdSection[]): FluentdSection {
  return { name: 'label', argument: name, sections };
}
