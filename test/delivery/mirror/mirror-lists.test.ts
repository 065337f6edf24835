import { parse } from 'yaml';
import { ClusterMirror, MirroredChart, mirrorLists } from '../../../lib/delivery';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const chart = (more: Partial<MirroredChart> = {}): MirroredChart => ({
  name: 'rook',
  namespace: 'rook-ceph',
  chart: 'rook-ceph',
  version: 'v1.20.6',
  repository: 'https://charts.rook.io/release',
  values: {},
  valuesSecrets: [],
  ...more,
});

function listsOf(mirror: Partial<ClusterMirror>): Record<string, string> {
  return Object.fromEntries(mirrorLists({ cluster: 'lab', images: [], charts: [], mirrors: [], ...mirror }));
}

/** Lines that are not for people. */
function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe('images', () => {
  it('are told whole, sorted, each once, those of charts beside those of objects', () => {
    const lists = listsOf({
      images: ['quay.io/b:1', 'busybox', 'docker.io/library/busybox:latest', 'busybox:1.37'],
      charts: [chart({ images: ['quay.io/a:1', 'quay.io/b:1'] })],
    });
    expect(linesOf(lists['images.txt'])).toEqual([
      'docker.io/library/busybox:1.37',
      'docker.io/library/busybox:latest',
      'quay.io/a:1',
      'quay.io/b:1',
    ]);
  });

  it('whose name cannot be read are told as such', () => {
    expect(
      listsOf({ images: ['${IMAGE}', 'a:1'] })
        ['images.txt'].split('\n')
        .slice(1),
    ).toEqual(['docker.io/library/a:1', '# no name of an image: "${IMAGE}"', '']);
  });

  it('that a chart may have beside them are told', () => {
    expect(listsOf({ charts: [chart(), chart({ name: 'b' })] })['images.txt']).toContain(
      '# 2 charts more in charts.txt: ask them.',
    );
    expect(listsOf({ charts: [chart({ images: [] })] })['images.txt']).not.toContain('charts.txt');
  });

  it('are copied by registry, repository, and tag or digest', () => {
    const images = ['busybox:1.37', 'busybox', `quay.io/a:1@${DIGEST}`, `quay.io/a@${DIGEST}`];
    const text = listsOf({ images })['skopeo-sync.yaml'];
    expect(parse(text)).toEqual({
      'docker.io': { images: { 'library/busybox': ['1.37', 'latest'] } },
      'quay.io': { images: { a: [DIGEST] } },
    });
    expect(text.split('\n')[0]).toBe(
      '# skopeo sync --all --scoped --src yaml --dest docker skopeo-sync.yaml <registry of the site>',
    );
  });

  it('of a registry with a port are copied one by one, and found where they are copied to', () => {
    const images = ['registry.example.org:5000/x/y:2', `localhost:5000/z@${DIGEST}`];
    const lists = listsOf({ images });
    expect(lists['skopeo-sync.yaml'].split('\n').slice(1)).toEqual([
      `# skopeo copy --all docker://localhost:5000/z@${DIGEST} docker://<registry of the site>/localhost-5000/z@${DIGEST}`,
      '# skopeo copy --all docker://registry.example.org:5000/x/y:2 docker://<registry of the site>/registry.example.org-5000/x/y:2',
      '{}',
      '',
    ]);
    expect(parse(lists['registries.yaml']).mirrors['localhost:5000'].rewrite).toEqual({
      '^(.*)$': 'localhost-5000/$1',
    });
  });

  it('with tags that look like numbers stay texts', () => {
    expect(parse(listsOf({ images: ['a:1', 'a:1.10', 'a:1e3'] })['skopeo-sync.yaml'])).toEqual({
      'docker.io': { images: { 'library/a': ['1', '1.10', '1e3'] } },
    });
  });

  it('that are none need no file to copy them', () => {
    expect(Object.keys(listsOf({ charts: [chart()] }))).toEqual(['charts.txt', 'images.txt']);
  });
});

describe('registries', () => {
  const images = ['busybox:1', 'quay.io/a:1'];
  const mirrors = (mirrored: ClusterMirror['mirrors']): unknown =>
    parse(listsOf({ images, mirrors: mirrored })['registries.yaml']);
  const placeholder = (registry: string): object => ({
    endpoint: ['https://mirror.example.org'],
    rewrite: { '^(.*)$': `${registry}/$1` },
  });

  it('without a mirror in the program have one that stands for it, under the names that skopeo gives', () => {
    expect(mirrors([])).toEqual({
      mirrors: { 'docker.io': placeholder('docker.io'), 'quay.io': placeholder('quay.io') },
    });
    expect(listsOf({ images })['registries.yaml']).toContain('# mirror.example.org stands for');
  });

  it('have the mirror that the program names, and its rewrites', () => {
    const named = {
      registry: 'quay.io',
      endpoints: ['https://a.example.org', 'https://b.example.org'],
      rewrites: { '^x': 'y' },
    };
    expect(mirrors([named])).toEqual({
      mirrors: {
        'docker.io': placeholder('docker.io'),
        'quay.io': { endpoint: named.endpoints, rewrite: named.rewrites },
      },
    });
  });

  it('have the one for all', () => {
    expect(mirrors([{ registry: '*', endpoints: ['https://a.example.org'] }])).toEqual({
      mirrors: { '*': { endpoint: ['https://a.example.org'] } },
    });
    expect(
      listsOf({ images, mirrors: [{ registry: '*', endpoints: ['https://a.example.org'] }] })['registries.yaml'],
    ).not.toContain('mirror.example.org');
  });
});

describe('charts', () => {
  it('are told with version and repository, sorted by release', () => {
    const lists = listsOf({
      charts: [
        chart({ name: 'z', chart: 'zz' }),
        chart({ images: ['a:1'] }),
        chart({ name: 'b', chart: 'bb', images: [] }),
      ],
    });
    expect(lists['charts.txt'].split('\n')).toEqual([
      "# Charts of cluster 'lab': name, version, repository.",
      'bb v1.20.6 https://charts.rook.io/release',
      '#   runs no images',
      'rook-ceph v1.20.6 https://charts.rook.io/release',
      '#   its 1 image in images.txt',
      'zz v1.20.6 https://charts.rook.io/release',
      "#   images not stated, ask the chart: helm template z zz --repo https://charts.rook.io/release --version v1.20.6 --namespace rook-ceph | grep -oE 'image: *[^ ]+' | sort -u",
      '',
    ]);
  });

  it('of registries are asked by their address, with their values and a word on what is missing', () => {
    const lists = listsOf({
      charts: [
        chart({ repository: 'oci://ghcr.io/charts/', values: { b: 1, a: { c: ['x'] } }, valuesSecrets: ['s', 't'] }),
      ],
    });
    expect(lists['charts.txt'].split('\n').slice(2)).toEqual([
      "#   images not stated, ask the chart: helm template rook oci://ghcr.io/charts/rook-ceph --version v1.20.6 --namespace rook-ceph --values values/rook-ceph-rook.yaml | grep -oE 'image: *[^ ]+' | sort -u",
      "#   values of Secret 's', 't' are missing there",
      '',
    ]);
    expect(parse(lists['values/rook-ceph-rook.yaml'])).toEqual({ b: 1, a: { c: ['x'] } });
  });

  it('whose images are stated need no values', () => {
    expect(Object.keys(listsOf({ charts: [chart({ values: { a: 1 }, images: [] })] }))).toEqual([
      'charts.txt',
      'images.txt',
    ]);
  });

  it('of a strange name run nothing in the shell of who copies the line', () => {
    expect(listsOf({ charts: [chart({ version: "1$(reboot)'\n2" })] })['charts.txt']).toContain(
      `--version '1$(reboot)'\\'' 2' --namespace`,
    );
  });
});
