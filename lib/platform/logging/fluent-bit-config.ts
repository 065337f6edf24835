import { MultilineLogs } from './multiline-logs';
import { FORWARD_PORT } from './fluentd-pipeline';

/** @internal */
export interface FluentBitProps {
  /** Host name of the Fluentd that stores what it sends. */
  readonly host: string;
  /** Where the buffers lie. */
  readonly folder: string;
  readonly bufferMebibytes: number;
  readonly multiline: readonly MultilineLogs[];
}

/** Port of its metrics and health. */
export const FLUENT_BIT_PORT = 2020;

/**
 * Fluent Bit's configuration as data, which YAML takes: it reads files of containers, adds metadata, and gives a record up only once
 * Fluentd has it.
 * @see https://docs.fluentbit.io/manual/administration/configuration-file/yaml
 * @internal
 */
export function fluentBitConfig({ host, folder, bufferMebibytes, multiline }: FluentBitProps): object {
  return {
    service: {
      flush: 1,
      log_level: 'info',
      http_server: 'on',
      http_listen: '0.0.0.0',
      http_port: FLUENT_BIT_PORT,
      health_check: 'on',
      'storage.path': `${folder}/chunks`,
      'storage.sync': 'normal',
      'storage.metrics': 'on',
      'storage.max_chunks_up': 64,
    },
    multiline_parsers: multiline.map(({ firstLine }, i) => ({
      name: `first-line-${i}`,
      type: 'regex',
      flush_timeout: 5000,
      rules: [
        { state: 'start_state', regex: `/${firstLine}/`, next_state: 'more' },
        { state: 'more', regex: `/^(?!${firstLine.slice(1)})/`, next_state: 'more' },
      ],
    })),
    pipeline: {
      inputs: [
        {
          name: 'tail',
          path: '/var/log/containers/*.log',
          exclude_path: '/var/log/containers/fluent*.log',
          tag: 'kubernetes.*',
          'multiline.parser': 'cri',
          db: `${folder}/containers.db`,
          read_from_head: true,
          refresh_interval: 5,
          rotate_wait: 60,
          skip_long_lines: 'off',
          buffer_max_size: '1M',
          'storage.type': 'filesystem',
        },
      ],
      filters: [
        ...multiline.map(({ namespace, container }, i) => ({
          name: 'multiline',
          match_regex: `^kubernetes\\.var\\.log\\.containers\\..*_${namespace}_${container === undefined ? '' : `${container}-[0-9a-f]+\\.log$`}`,
          'multiline.key_content': 'log',
          'multiline.parser': `first-line-${i}`,
        })),
        {
          name: 'kubernetes',
          match: 'kubernetes.*',
          kube_tag_prefix: 'kubernetes.var.log.containers.',
          merge_log: 'off',
          labels: 'on',
          annotations: 'off',
        },
        { name: 'modify', match: 'kubernetes.*', rename: ['log message'] },
      ],
      outputs: [
        {
          name: 'forward',
          match: 'kubernetes.*',
          host,
          port: FORWARD_PORT,
          require_ack_response: true,
          retry_limit: 'no_limits',
          'storage.total_limit_size': `${bufferMebibytes}M`,
        },
      ],
    },
  };
}
