import { describe, expect, it } from 'vitest';
import type { NodeType } from '../../../../generated/compute/types.js';
import { selectNodeType, type NodeTypeFilter } from '../../../../sdk/clusters/select-node-type.js';

function node(id: string, cores: number, memoryGb: number, more: Partial<NodeType> = {}): NodeType {
  return {
    node_type_id: id,
    instance_type_id: id,
    description: id,
    category: 'General Purpose',
    num_cores: cores,
    memory_mb: memoryGb * 1024,
    ...more,
  };
}

const NODES: readonly NodeType[] = [
  node('big', 16, 64),
  node('old', 1, 4, { is_deprecated: true }),
  node('small', 4, 16),
  node('disk', 4, 16, { node_instance_type: { instance_type_id: 'disk', local_disks: 1, local_disk_size_gb: 100 } }),
  node('nvme', 8, 32, {
    node_instance_type: { instance_type_id: 'nvme', local_nvme_disks: 2, local_nvme_disk_size_gb: 500 },
  }),
  node('memory', 4, 128, { category: 'Memory Optimized' }),
  node('gpu', 2, 8, { num_gpus: 1, category: 'GPU Accelerated' }),
  node('arm', 2, 8, { is_graviton: true }),
  node('m.fleet.xlarge', 2, 8),
  node('m-fleet.xlarge', 2, 8),
  node('away', 2, 8, { node_info: { status: ['NotAvailableInRegion'] } }),
  node('closed', 2, 8, { node_info: { status: ['NOT_ENABLED_ON_SUBSCRIPTION'] } }),
  node('able', 32, 256, {
    photon_worker_capable: true,
    photon_driver_capable: true,
    is_io_cache_enabled: true,
    support_port_forwarding: true,
  }),
];

describe('selectNodeType', () => {
  it.each<[NodeTypeFilter, string]>([
    [{}, 'm.fleet.xlarge'],
    [{ minCores: 3 }, 'small'],
    [{ minMemoryGb: 17 }, 'memory'],
    [{ gbPerCore: 5 }, 'memory'],
    [{ minCores: 10 }, 'big'],
    [{ localDisk: true }, 'disk'],
    [{ localDiskMinSize: 200 }, 'nvme'],
    [{ category: 'memory optimized' }, 'memory'],
    [{ minGpus: 1 }, 'gpu'],
    [{ category: 'GPU Accelerated' }, 'gpu'],
    [{ graviton: true }, 'arm'],
    [{ fleet: true }, 'm-fleet.xlarge'],
    [{ fleet: 'm.fleet' }, 'm.fleet.xlarge'],
    [{ photonWorkerCapable: true }, 'able'],
    [{ photonDriverCapable: true }, 'able'],
    [{ isIoCacheEnabled: true }, 'able'],
    [{ supportPortForwarding: true }, 'able'],
    [{ minMemoryGb: 4, minCores: 1, minGpus: 0 }, 'm.fleet.xlarge'],
  ])('finds for %j the type %s', (filter, want) => {
    expect(selectNodeType(NODES, filter)).toBe(want);
  });

  it.each<NodeTypeFilter>([{ minMemoryGb: 30 }, { gbPerCore: 7 }])(
    'counts whole GiB, of the node and for each core: %j finds 30.5 GiB on 4 cores',
    (filter) => {
      expect(selectNodeType([node('odd', 4, 30.5)], filter)).toBe('odd');
    },
  );

  it.each<NodeTypeFilter>([{ minMemoryGb: 30.5 }, { gbPerCore: 7.5 }])(
    'counts whole GiB, of the node and for each core: %j finds nothing',
    (filter) => {
      expect(() => selectNodeType([node('odd', 4, 30.5)], filter)).toThrow('none of the 1 node types matches');
    },
  );

  it('takes a deprecated type only when there is no other', () => {
    expect(selectNodeType([node('old', 1, 4, { is_deprecated: true })])).toBe('old');
  });

  it.each<NodeTypeFilter>([{ minCores: 1000 }, { minGpus: 0, category: 'GPU Accelerated' }, { minGpus: 9 }])(
    'says so when nothing has %j',
    (filter) => expect(() => selectNodeType(NODES, filter)).toThrow('none of the 13 node types matches'),
  );

  it('refuses a filter that it does not know', () => {
    const misspelt: object = { min_cores: 3 };
    expect(() => selectNodeType(NODES, misspelt)).toThrow("no filter 'min_cores'");
  });
});
