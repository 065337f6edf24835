import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { ApiServer } from './api-server';
import { ROOT, SCRATCH } from './paths';

const SCRIPTS = path.join(ROOT, 'test/live/kubernetes');
const run = promisify(execFile);

export interface ControlPlaneOptions {
  /**
   * Fake nodes, on which pods are scheduled and turn Running without running anything.
   * @default 0
   */
  readonly nodes?: number;
  /**
   * Id of the process with which it ends.
   * @default - this process
   */
  readonly owner?: number;
}

/** A real Kubernetes control plane on loopback ports, which ends with its owner at the latest. */
export class ControlPlane {
  public static async start(options: ControlPlaneOptions = {}): Promise<ControlPlane> {
    mkdirSync(SCRATCH, { recursive: true });
    const folder = path.join(SCRATCH, `cloudserve-kubernetes.${randomUUID()}`);
    const { nodes = 0, owner = process.pid } = options;
    await run(path.join(SCRIPTS, 'up.sh'), ['--nodes', String(nodes), '--while', String(owner), '--folder', folder]);
    return new ControlPlane(folder);
  }

  /** Speaks to it as administrator. */
  public readonly api: ApiServer;

  private constructor(public readonly folder: string) {
    this.api = new ApiServer(path.join(folder, 'kubeconfig'));
  }

  public async stop(): Promise<void> {
    this.api.close();
    await run(path.join(SCRIPTS, 'down.sh'), [this.folder]);
  }
}

/** The objects that the real `kustomize build` makes of a folder, as YAML documents. */
export async function kustomizeBuild(folder: string): Promise<string> {
  const { stdout } = await run(path.join(SCRIPTS, 'kustomize.sh'), ['build', folder], { maxBuffer: 1 << 28 });
  return stdout;
}
