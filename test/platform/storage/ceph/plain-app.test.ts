import * as fs from 'node:fs';
import * as path from 'node:path';
import { App as Cdk8sApp, YamlOutputType } from 'cdk8s';
import { RookCeph } from '../../../../lib/platform';
import { disk } from './ceph-fixture';

const TEMPORARY = path.join(__dirname, '..', '..', '..', '.tmp');

test("a cdk8s App of someone else writes a Ceph with cdk8s's own synthesis, what comes first first", () => {
  fs.mkdirSync(TEMPORARY, { recursive: true });
  const outdir = fs.mkdtempSync(path.join(TEMPORARY, 'ceph-'));
  try {
    const app = new Cdk8sApp({ outdir, yamlOutputType: YamlOutputType.FILE_PER_APP });
    const ceph = new RookCeph(app, 'ceph', { disks: disk(4) });
    ceph.addBlockPool('block');
    ceph.addObjectStore('objects').addBucket('files', { namespace: 'exam' });
    app.synth();
    const [file] = fs.readdirSync(outdir);
    const kinds = [...fs.readFileSync(path.join(outdir, file), 'utf8').matchAll(/^kind: (\w+)/gm)].map(
      ([, kind]) => kind,
    );
    const first = (kind: string): number => kinds.indexOf(kind);
    expect(first('Namespace')).toBe(0);
    expect(first('HelmChart')).toBeGreaterThan(first('Namespace'));
    expect(first('CephCluster')).toBeGreaterThan(kinds.lastIndexOf('HelmChart'));
    expect(first('ObjectBucketClaim')).toBeGreaterThan(-1);
  } finally {
    fs.rmSync(outdir, { recursive: true });
  }
});
