import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT, SCRATCH } from './paths';

/** A whole testbed of `apps/`, synthesized into a folder of its own. */
export class ReferenceTestbed {
  public static synthesize(app: string = 'iotcloudserve'): ReferenceTestbed {
    const program = path.join(ROOT, `build/apps/${app}.js`);
    if (!existsSync(program)) {
      throw new Error(`build/apps/${app}.js is missing; run npm run build`);
    }
    mkdirSync(SCRATCH, { recursive: true });
    const testbed = new ReferenceTestbed(mkdtempSync(path.join(SCRATCH, 'testbed-')));
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
      cwd: testbed.folder,
      encoding: 'utf8',
    });
    if (status !== 0) {
      testbed.remove();
      throw new Error(`testbed ${app} must synthesize, got exit code ${status}:\n${stdout}${stderr}`);
    }
    return testbed;
  }

  private constructor(public readonly folder: string) {}

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
