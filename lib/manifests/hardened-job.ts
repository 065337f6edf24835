import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { shortDigest, stableJson } from '../core';
import { applyAfter } from './apply-after';
import { HardenedWorkload, WorkloadKind } from './hardened-workload';
import { HardenedWorkloadProps } from './hardened-workload-props';
import { JOB_KINDS, JobRunProps, jobProblems, jobSpec } from './job-run';

export interface HardenedJobProps extends HardenedWorkloadProps, JobRunProps {}

/**
 * A job that runs once, such as the migration of a database. It is named after what it does, `<name>-<digest>`: nobody may change the pods of a
 * job that stands, so what is changed is another job, and what is not does not run again. A job that is done stays: an engine that finds it gone
 * would make it anew.
 */
export class HardenedJob extends HardenedWorkload {
  constructor(scope: Construct, id: string, props: HardenedJobProps) {
    super(scope, id, props);
    this._require(() => jobProblems(props));
    new JobObject(this._unit, 'Resource', {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: this._meta(),
      spec: jobSpec(props, this._template()),
    });
    this._countPods(1, 0);
  }

  /**
   * Has others applied after it. Engines that wait for what they apply, Argo CD, Flux and Fleet, wait for its end; without one it is only the
   * order of files.
   */
  public before(...others: IConstruct[]): void {
    others.forEach((other) => applyAfter(other, this));
  }

  /** @internal */
  protected override _kind(): WorkloadKind {
    return { words: 'a job', kinds: JOB_KINDS, claimed: {}, ends: true };
  }
}

class JobObject extends ApiObject {
  public override toJson(): { metadata: { name: string }; spec: unknown } {
    const json = super.toJson() as { metadata: { name: string }; spec: unknown };
    const { metadata, spec } = json;
    return { ...json, metadata: { ...metadata, name: `${metadata.name}-${shortDigest(stableJson(spec))}` } };
  }
}
