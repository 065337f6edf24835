import { Distribution, Flavor, NodePool, Size } from '../../lib';
import { afterNodeIsReady, nodeBoot } from '../../lib/clusters/nodes/node-boot';
import { FirstBoot } from './user-data';

const flavor = Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(16) });
const { RKE2, K3S } = Distribution;

const bootOf = (distribution: Distribution, pool: NodePool): FirstBoot =>
  new FirstBoot(nodeBoot({ distribution, pool }).toUserData('node-1'));
const servers = NodePool.servers({ count: 1, flavor, etcdDisk: Size.gibibytes(10) });
const workers = NodePool.worker({ count: 1, flavor });

describe('the first boot of a node', () => {
  test.each([
    [RKE2, servers, 'rke2-server'],
    [RKE2, NodePool.etcd({ count: 1, flavor }), 'rke2-server'],
    [RKE2, workers, 'rke2-agent'],
    [K3S, NodePool.controlPlane({ count: 1, flavor }), 'k3s'],
    [K3S, workers, 'k3s-agent'],
  ])('of %s has its unit wait, whoever brings it (%#)', (distribution, pool, unit) => {
    const { content } = bootOf(distribution, pool).file(`/etc/systemd/system/${unit}.service.d/10-cloudserve.conf`);
    expect(content).toBe(`[Unit]\n${afterNodeIsReady(distribution, pool)}`);
    expect(content).toContain('Requires=cloudserve-close-metadata.service');
  });

  test('has etcd of either distribution on its own disk', () => {
    for (const distribution of [RKE2, K3S]) {
      const folder = `/var/lib/rancher/${distribution}/server/db`;
      expect(bootOf(distribution, servers).file('/etc/cloudserve/devices').content).toBe(`etcd xfs ${folder} -\n`);
      expect(afterNodeIsReady(distribution, servers)).toContain(`RequiresMountsFor=${folder}\n`);
    }
  });

  test('has a disk that data is kept on in its folder before the node starts, and others left blank', () => {
    const disks = { data: Size.gibibytes(100), osd: Size.gibibytes(100) };
    const pool = NodePool.worker({ count: 1, flavor, disks, mounts: { data: '/var/lib/longhorn' } });
    expect(bootOf(K3S, pool).file('/etc/cloudserve/devices').content).toBe(
      'data ext4 /var/lib/longhorn -\nosd - - -\n',
    );
    expect(afterNodeIsReady(K3S, pool)).toContain('RequiresMountsFor=/var/lib/longhorn\n');
  });

  test('of a worker has what volumes of Longhorn and of NFS are mounted by', () => {
    const text = bootOf(K3S, workers).userData;
    expect(text).toMatch(/^ {2}- nfs-common$/m);
    expect(text).toMatch(/^ {2}- open-iscsi$/m);
    expect(bootOf(K3S, servers).userData).not.toContain('nfs-common');
  });

  test('waits for no disk where there is none', () => {
    expect(bootOf(RKE2, workers).paths).not.toContain('/etc/cloudserve/devices');
    expect(afterNodeIsReady(RKE2, workers)).not.toMatch(/devices|RequiresMountsFor/);
  });

  test('sets the kernel parameters that a protected kubelet wants to find', () => {
    const { content } = bootOf(K3S, workers).file('/etc/sysctl.d/60-cloudserve.conf');
    expect(content).toContain('vm.overcommit_memory = 1\n');
    expect(content).toContain('fs.inotify.max_user_watches = 524288\n');
  });

  test.each([
    [RKE2, servers, 'rke2-server.service server'],
    [RKE2, NodePool.etcd({ count: 1, flavor }), 'rke2-server.service etcd'],
    [RKE2, NodePool.controlPlane({ count: 1, flavor }), 'rke2-server.service server'],
    [K3S, servers, 'k3s.service server'],
    [K3S, workers, 'k3s-agent.service agent'],
  ])('of %s has its certificates renewed, as what it is (%#)', (distribution, pool, words) => {
    const boot = bootOf(distribution, pool);
    expect(boot.file('/etc/systemd/system/cloudserve-renew.service').content).toContain(
      `ExecStart=/usr/local/lib/cloudserve/node-renew ${words}\n`,
    );
    expect(boot.file('/etc/systemd/system/cloudserve-renew.timer').content).toContain('OnCalendar=*-*-* 03:00\n');
    expect(boot.file('/usr/local/lib/cloudserve/node-renew').mode).toBe(0o755);
  });
});
