import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { AlertCase, Firing } from './alert-case';

/** A rule as Prometheus reads it. */
export interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly Rule[];
}

export interface Verdict {
  readonly status: number | null;
  readonly text: string;
}

/** Runs promtool on files of a folder. */
export class Promtool {
  constructor(private readonly folder: string) {}

  /** Whether Prometheus would load these groups. */
  public check(groups: readonly RuleGroup[]): Verdict {
    return this.run('check', 'rules', this.write('checked.json', { groups }));
  }

  /** Whether a rule does what its case says: fires as told, or keeps quiet. */
  public test(
    rule: Rule,
    kind: keyof AlertCase,
    { series, at }: Pick<Firing, 'series' | 'at'>,
    told?: Firing,
  ): Verdict {
    const rules = this.write('tested.json', { groups: [{ name: 'tested', rules: [rule] }] });
    const expected = told === undefined ? [] : [told].map((firing) => expectation(rule, firing));
    const test = this.write(`${kind}.json`, {
      rule_files: [rules],
      evaluation_interval: '1m',
      tests: [
        {
          interval: '1m',
          input_series: inputs(series),
          alert_rule_test: [{ eval_time: at, alertname: rule.alert, exp_alerts: expected }],
        },
      ],
    });
    return this.run('test', 'rules', test);
  }

  /** Whether queries give these values: the query, labels, the value. */
  public evaluate(
    series: Readonly<Record<string, string>>,
    at: string,
    values: readonly (readonly [string, string, number])[],
  ): Verdict {
    const test = this.write('evaluated.json', {
      evaluation_interval: '1m',
      tests: [
        {
          interval: '1m',
          input_series: inputs(series),
          promql_expr_test: values.map(([expr, labels, value]) => ({
            expr,
            eval_time: at,
            exp_samples: [{ labels, value }],
          })),
        },
      ],
    });
    return this.run('test', 'rules', test);
  }

  private run(...words: string[]): Verdict {
    const { status, stdout, stderr } = spawnSync('promtool', words, { encoding: 'utf8' });
    return { status, text: `${stdout}${stderr}` };
  }

  private write(name: string, content: object): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, JSON.stringify(content));
    return file;
  }
}

function inputs(series: Readonly<Record<string, string>>): object[] {
  return Object.entries(series).map(([name, values]) => ({ series: name, values }));
}

function expectation({ labels, annotations = {} }: Rule, firing: Firing): object {
  const { summary, description = annotations.description } = firing;
  return {
    exp_labels: { ...labels, ...firing.labels },
    exp_annotations: { ...annotations, summary, description },
  };
}
