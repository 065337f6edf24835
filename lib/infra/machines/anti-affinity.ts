/**
 * How the machines of a group are spread over hypervisors.
 * @see https://docs.openstack.org/nova/latest/user/server-groups.html
 */
export enum AntiAffinity {
  /** On different hypervisors as far as there are enough. */
  SOFT = 'soft-anti-affinity',
  /** Never two on one hypervisor: a machine that finds no free one is refused. */
  STRICT = 'anti-affinity',
  /** Left to the scheduler. */
  NONE = 'none',
}
