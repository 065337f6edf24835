import { acceleratorProblem } from '../../lib/model/accelerator';

test.each(['nvidia.com/gpu', 'amd.com/gpu', 'gpu.intel.com/i915', 'nvidia.com/mig-1g.5gb'])(
  '%s is a resource of an accelerator',
  (resource) => {
    expect(acceleratorProblem(resource)).toBeUndefined();
  },
);

test.each(['gpu', 'nvidia.com', 'nvidia.com/', 'nvidia.com/gpu=1', 'Nvidia.com/gpu', 'node.kubernetes.io/gpu', ''])(
  "'%s' is none",
  (resource) => {
    expect(acceleratorProblem(resource)).toBe(
      `an accelerator is a resource of its vendor's domain, such as 'nvidia.com/gpu', got '${resource}'; correct 'accelerator'`,
    );
  },
);
