/** Sets of kernel parameters for `sysctl`. */
export class KernelParameters {
  /**
   * What a kubelet with `protect-kernel-defaults` expects to find.
   * @see https://docs.k3s.io/security/hardening-guide
   */
  public static forProtectedKubelet(): Record<string, string> {
    return {
      'vm.panic_on_oom': '0',
      'vm.overcommit_memory': '1',
      'kernel.panic': '10',
      'kernel.panic_on_oops': '1',
    };
  }

  /** Room for the watches and neighbours of many pods. */
  public static forManyPods(): Record<string, string> {
    return {
      'fs.inotify.max_user_instances': '8192',
      'fs.inotify.max_user_watches': '524288',
      'net.ipv4.ip_forward': '1',
      'net.ipv4.neigh.default.gc_thresh1': '4096',
      'net.ipv4.neigh.default.gc_thresh2': '8192',
      'net.ipv4.neigh.default.gc_thresh3': '16384',
    };
  }

  private constructor() {}
}
