import * as path from 'node:path';

/**
 * Which halves a run writes, and where: under `cdktf` only Terraform, under `cdk8s` only manifests, under plain Node both.
 * @internal
 */
export interface Invocation {
  /** Folder of the program, absolute. */
  readonly project: string;
  /** Folder of the stacks, absolute. */
  readonly terraformFolder: string;
  /** Folder of the manifests, absolute. */
  readonly manifestsFolder: string;
  /** Folder of the files for people and machines, absolute; written with the stacks. */
  readonly companionsFolder: string;
  readonly writesTerraform: boolean;
  readonly writesManifests: boolean;
  /** Whether the committed lock file must not change. */
  readonly frozen: boolean;
  /** Whether a report is printed after the table. */
  readonly reports: boolean;
}

/**
 * Reads how the program was started. The command lines of cdktf and cdk8s name their folders in the environment.
 * @internal
 */
export function invocationOf(
  props: { readonly project?: string; readonly frozen?: boolean },
  environment: NodeJS.ProcessEnv = process.env,
  words: readonly string[] = process.argv,
): Invocation {
  const project = path.resolve(props.project ?? process.cwd());
  const { CDKTF_OUTDIR: cdktf, CDK8S_OUTDIR: cdk8s } = environment;
  return {
    project,
    terraformFolder: path.resolve(project, cdktf ?? 'cdktf.out'),
    manifestsFolder: path.resolve(project, cdk8s ?? 'dist'),
    companionsFolder: path.resolve(project, 'dist-files'),
    writesTerraform: cdktf !== undefined || cdk8s === undefined,
    writesManifests: cdk8s !== undefined || cdktf === undefined,
    frozen: props.frozen ?? words.includes('--frozen'),
    reports: words.includes('--report'),
  };
}
