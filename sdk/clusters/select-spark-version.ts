import type { SparkVersion } from '../../generated/compute/types.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import { assertKnownFilters } from './known-filters.js';
import { newestFirst } from './runtime-version.js';

/** Which runtime is wanted. What is left out is `false`, except where it says otherwise. */
export interface SparkVersionFilter {
  /** Only versions with long-term support. */
  readonly longTermSupport?: boolean | undefined;
  /** Beta versions, and no others. */
  readonly beta?: boolean | undefined;
  /** The newest of those that match; `false` makes several matches an error. Default `true`. */
  readonly latest?: boolean | undefined;
  /** Versions for machine learning, and no others. */
  readonly ml?: boolean | undefined;
  /** Versions for genomics, and no others. */
  readonly genomics?: boolean | undefined;
  /** Versions for GPUs, and no others. */
  readonly gpu?: boolean | undefined;
  /** Scala version, such as `2.12`. Default: any; of two keys that differ only in it, the lower one. */
  readonly scala?: string | undefined;
  /** Version of Apache Spark, or the beginning of it: `3.5` also finds 3.5.2. Default: any. */
  readonly sparkVersion?: string | undefined;
  /** Photon versions, and no others. */
  readonly photon?: boolean | undefined;
  /** Versions for Arm processors, and no others. */
  readonly graviton?: boolean | undefined;
}

const FILTERS = [
  'longTermSupport',
  'beta',
  'latest',
  'ml',
  'genomics',
  'gpu',
  'scala',
  'sparkVersion',
  'photon',
  'graviton',
];

/** A flag of the filter and the part of a key that says the same. */
const MARKS = [
  ['ml', '-ml-'],
  ['genomics', '-hls-'],
  ['gpu', '-gpu-'],
  ['photon', '-photon-'],
  ['graviton', '-aarch64-'],
] as const;

/**
 * Chooses the key of a runtime from what the workspace offers.
 *
 * @throws DatabricksError when nothing matches, or when several do and `latest` is `false`
 */
export function selectSparkVersion(versions: readonly SparkVersion[], filter: SparkVersionFilter = {}): string {
  assertKnownFilters('selectSparkVersion', filter, FILTERS);
  const keys = versions
    .filter((version) => matches(version, filter))
    .map(({ key = '' }) => key)
    .sort(newestFirst);
  const [first] = keys;
  if (first === undefined) {
    throw new DatabricksError(
      `selectSparkVersion: none of the ${versions.length} versions matches ${JSON.stringify(filter)}; leave out a filter`,
    );
  }
  if (filter.latest === false && !areOneVersion(keys)) {
    throw new DatabricksError(
      `selectSparkVersion: ${keys.length} versions match ${JSON.stringify(filter)} (${keys.slice(0, 5).join(', ')} …); ` +
        'add a filter, or leave out latest: false for the newest',
    );
  }
  return first;
}

const REQUIREMENTS: readonly ((version: { key: string; name: string }, filter: SparkVersionFilter) => boolean)[] = [
  ({ key }) => key !== '' && !key.includes('apache-spark-'),
  ({ key }, { scala }) => scala === undefined || key.endsWith(`-scala${scala}`),
  ({ name }, { beta = false }) => name.includes('Beta') === beta,
  ({ key, name }, { longTermSupport }) => !longTermSupport || name.includes('LTS') || key.includes('-esr-'),
  ({ name }, { sparkVersion }) => sparkVersion === undefined || hasSpark(name, sparkVersion),
  ({ key }, filter) => MARKS.every(([flag, mark]) => key.includes(mark) === (filter[flag] ?? false)),
];

function matches({ key = '', name = '' }: SparkVersion, filter: SparkVersionFilter): boolean {
  return REQUIREMENTS.every((holds) => holds({ key, name }, filter));
}

/** `3.1` is the beginning of 3.1.2, not of 3.10. */
function hasSpark(name: string, wanted: string): boolean {
  const [, version] = /Apache Spark ([\w.]+)/.exec(name) ?? [];
  return version === wanted || (version?.startsWith(`${wanted}.`) ?? false);
}

/** One runtime built for two Scala versions is no ambiguity. */
function areOneVersion(keys: readonly string[]): boolean {
  return new Set(keys.map((key) => key.replace(/-scala[\d.]+$/, ''))).size === 1;
}
