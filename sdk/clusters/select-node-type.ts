import type { NodeType } from '../../generated/compute/types.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import { byText } from './by-text.js';
import { assertKnownFilters } from './known-filters.js';

/** What a node must have. */
export interface NodeTypeFilter {
  /** Memory in GiB. */
  readonly minMemoryGb?: number | undefined;
  /** Memory for each core, in GiB. */
  readonly gbPerCore?: number | undefined;
  readonly minCores?: number | undefined;
  /** Number of GPUs. Without it nodes with GPUs are left out, unless {@link category} asks for them. */
  readonly minGpus?: number | undefined;
  /** Has a local disk. */
  readonly localDisk?: boolean | undefined;
  /** Size of the local disks together, in GB; implies {@link localDisk}. */
  readonly localDiskMinSize?: number | undefined;
  /** `General Purpose`, `Memory Optimized`, `Storage Optimized`, `Compute Optimized` or `GPU Accelerated`. */
  readonly category?: string | undefined;
  readonly photonWorkerCapable?: boolean | undefined;
  readonly photonDriverCapable?: boolean | undefined;
  /** `true`: Arm processors, and no others. Default `false`. */
  readonly graviton?: boolean | undefined;
  readonly isIoCacheEnabled?: boolean | undefined;
  readonly supportPortForwarding?: boolean | undefined;
  /** `true`: fleet types, and no others; a text: types whose id has it. Default `false`. */
  readonly fleet?: boolean | string | undefined;
}

/** The flags of the filter and the fields that answer them; they count only when they are asked for. */
const CAPABILITIES = [
  ['photonWorkerCapable', 'photon_worker_capable'],
  ['photonDriverCapable', 'photon_driver_capable'],
  ['isIoCacheEnabled', 'is_io_cache_enabled'],
  ['supportPortForwarding', 'support_port_forwarding'],
] as const;

const FILTERS = [
  'minMemoryGb',
  'gbPerCore',
  'minCores',
  'minGpus',
  'localDisk',
  'localDiskMinSize',
  'category',
  'graviton',
  'fleet',
  ...CAPABILITIES.map(([flag]) => flag),
];

/** Both spellings occur: that of the document and that of older replies. */
const UNAVAILABLE = [
  'NotAvailableInRegion',
  'NotEnabledOnSubscription',
  'NOT_AVAILABLE_IN_REGION',
  'NOT_ENABLED_ON_SUBSCRIPTION',
];

const REQUIREMENTS: readonly ((node: NodeType, filter: NodeTypeFilter) => boolean)[] = [
  ({ node_info }) => !node_info?.status?.some((status) => UNAVAILABLE.includes(status)),
  hasSize,
  hasGpus,
  hasDisk,
  ({ category }, filter) => filter.category === undefined || sameText(category, filter.category),
  ({ is_graviton = false }, filter) => is_graviton === (filter.graviton ?? false),
  ({ node_type_id }, { fleet = false }) =>
    typeof fleet === 'string' ? node_type_id.includes(fleet) : node_type_id.includes('-fleet.') === fleet,
  (node, filter) => CAPABILITIES.every(([flag, field]) => !filter[flag] || node[field] === true),
];

/**
 * Chooses the smallest node type that has what is wanted: not deprecated first, then the fewest cores, the least
 * memory, and the fewest and smallest disks.
 *
 * @throws DatabricksError when none has it
 */
export function selectNodeType(nodeTypes: readonly NodeType[], filter: NodeTypeFilter = {}): string {
  assertKnownFilters('selectNodeType', filter, FILTERS);
  const [smallest] = nodeTypes.filter((node) => REQUIREMENTS.every((holds) => holds(node, filter))).sort(smallestFirst);
  if (smallest !== undefined) return smallest.node_type_id;
  throw new DatabricksError(
    `selectNodeType: none of the ${nodeTypes.length} node types matches ${JSON.stringify(filter)}; ask for less`,
  );
}

function hasSize({ memory_mb, num_cores }: NodeType, filter: NodeTypeFilter): boolean {
  const memoryGb = Math.floor(memory_mb / 1024);
  const { minMemoryGb = 0, gbPerCore = 0, minCores = 0 } = filter;
  return memoryGb >= minMemoryGb && num_cores >= minCores && Math.floor(memoryGb / num_cores) >= gbPerCore;
}

function hasGpus({ num_gpus = 0 }: NodeType, { minGpus, category }: NodeTypeFilter): boolean {
  if (minGpus === undefined && category !== undefined && sameText(category, 'GPU Accelerated')) return true;
  return minGpus === undefined || minGpus === 0 ? num_gpus === 0 : num_gpus >= minGpus;
}

function hasDisk(node: NodeType, { localDisk, localDiskMinSize }: NodeTypeFilter): boolean {
  if (!localDisk && localDiskMinSize === undefined) return true;
  const { disks, diskGb, nvmeDisks, nvmeGb } = disksOf(node);
  return disks + nvmeDisks >= 1 && diskGb + nvmeGb >= (localDiskMinSize ?? 0);
}

function smallestFirst(a: NodeType, b: NodeType): number {
  const [one, other] = [sizes(a), sizes(b)];
  const at = one.findIndex((size, index) => size !== other[index]);
  if (at >= 0) return (one[at] ?? 0) - (other[at] ?? 0);
  return byText(a.instance_type_id, b.instance_type_id);
}

function sizes(node: NodeType): readonly number[] {
  const { disks, diskGb, nvmeDisks, nvmeGb } = disksOf(node);
  const { num_cores, memory_mb, num_gpus = 0 } = node;
  return [Number(node.is_deprecated ?? false), num_cores, memory_mb, disks, diskGb, nvmeDisks, nvmeGb, num_gpus];
}

function disksOf({ node_instance_type: type }: NodeType): Record<'disks' | 'diskGb' | 'nvmeDisks' | 'nvmeGb', number> {
  return {
    disks: type?.local_disks ?? 0,
    diskGb: type?.local_disk_size_gb ?? 0,
    nvmeDisks: type?.local_nvme_disks ?? 0,
    nvmeGb: type?.local_nvme_disk_size_gb ?? 0,
  };
}

function sameText(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
