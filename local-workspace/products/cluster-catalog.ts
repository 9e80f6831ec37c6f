import type { RouteEntry } from '../state/handler.js';

/** What clusters can be made of: node types, Spark versions and zones. */
export const clusterCatalogRoutes: readonly RouteEntry[] = [
  ['GET', '/api/2.1/clusters/list-node-types', () => ({ body: { node_types: nodeTypes.map(nodeType) } })],
  ['GET', '/api/2.1/clusters/spark-versions', () => ({ body: { versions: sparkVersions } })],
  [
    'GET',
    '/api/2.1/clusters/list-zones',
    () => ({ body: { default_zone: 'local-1a', zones: ['local-1a', 'local-1b'] } }),
  ],
];

const sparkVersions = [
  { key: '17.3.x-scala2.13', name: '17.3 LTS (includes Apache Spark 4.0.0, Scala 2.13)' },
  { key: '17.3.x-cpu-ml-scala2.13', name: '17.3 LTS ML (includes Apache Spark 4.0.0, Scala 2.13)' },
  { key: '17.3.x-gpu-ml-scala2.13', name: '17.3 LTS ML (includes Apache Spark 4.0.0, GPU, Scala 2.13)' },
  { key: '16.4.x-scala2.12', name: '16.4 LTS (includes Apache Spark 3.5.2, Scala 2.12)' },
  { key: '16.4.x-photon-scala2.12', name: '16.4 LTS Photon (includes Apache Spark 3.5.2, Scala 2.12)' },
  { key: '18.0.x-scala2.13', name: '18.0 Beta (includes Apache Spark 4.1.0, Scala 2.13)' },
];

/** Id, cores, memory in GiB, GPUs, local disk in GB. */
type NodeRow = readonly [id: string, cores: number, memory: number, gpus: number, disk: number];

const nodeTypes: readonly NodeRow[] = [
  ['m5.large', 2, 8, 0, 0],
  ['i3.xlarge', 4, 30, 0, 950],
  ['r5d.2xlarge', 8, 64, 0, 300],
  ['g4dn.xlarge', 4, 16, 1, 125],
];

function nodeType([id, cores, memory, gpus, disk]: NodeRow, display_order: number): object {
  return {
    node_type_id: id,
    instance_type_id: id,
    description: id,
    category: gpus > 0 ? 'GPU Accelerated' : 'General Purpose',
    num_cores: cores,
    memory_mb: memory * 1024,
    num_gpus: gpus,
    display_order,
    is_deprecated: false,
    is_hidden: false,
    is_io_cache_enabled: disk > 0,
    photon_driver_capable: gpus === 0,
    photon_worker_capable: gpus === 0,
    support_cluster_tags: true,
    support_ebs_volumes: true,
    node_instance_type: { instance_type_id: id, local_disks: disk > 0 ? 1 : 0, local_disk_size_gb: disk },
  };
}
