// @ts-check
/** Clusters on one page: about 395 KB of JSON. */
export const PAGE_SIZE = 100;
/** Pages that a listing has. */
export const PAGES = 5;
/** Bytes of the file that the download case reads. */
export const DOWNLOAD_BYTES = 300 * 1024 * 1024;
/** Chunks of the result of a SQL statement. */
export const SQL_CHUNKS = 20;
/** Rows of each of these chunks. */
export const SQL_CHUNK_ROWS = 50_000;
/** Bytes of the stream that the upload case sends. */
export const STREAM_BYTES = 2 * 1024 ** 3;
/** Bytes of the file that the sparse case sends. */
export const SPARSE_BYTES = 5 * 1024 ** 3;
/** Length of a part of an upload, and how many are in flight. */
export const PART_BYTES = 16 * 1024 ** 2;
export const PARALLELISM = 10;
/** The cluster that every client asks for. */
export const CLUSTER_ID = '0923-164208-meows279';

/** A repeatable stand-in for the settings that make a real cluster 4 KB. @param {number} n @param {number} count */
function settings(n, count) {
  const entries = Array.from({ length: count }, (_, i) => [
    `spark.databricks.setting.number.${i}`,
    `value-${n}-${i}-of-some-length`,
  ]);
  return Object.fromEntries(entries);
}

/**
 * What the API says about one cluster, in about 4 KB.
 *
 * @param {number} n
 * @param {number} contextId the int64 `spark_context_id`
 */
function cluster(n, contextId) {
  return {
    cluster_id: `0923-164208-${String(n).padStart(8, '0')}`,
    cluster_name: `nightly transformation ${n}`,
    creator_user_name: 'someone@example.com',
    spark_version: '15.4.x-scala2.12',
    spark_context_id: contextId,
    num_workers: n % 16,
    autotermination_minutes: 120,
    enable_elastic_disk: true,
    cluster_memory_mb: 261888,
    cluster_cores: 32.5,
    start_time: 1_763_800_000_000 + n,
    last_restarted_time: 1_763_800_123_456 + n,
    driver: {
      node_id: `node-${n}`,
      private_ip: '10.0.0.1',
      host_private_ip: '10.0.0.2',
      start_timestamp: 1_763_800_000_001,
    },
    aws_attributes: {
      first_on_demand: 1,
      availability: 'SPOT_WITH_FALLBACK',
      zone_id: 'us-west-2a',
      spot_bid_price_percent: 100,
    },
    state: 'RUNNING',
    state_message: '',
    default_tags: { Vendor: 'Databricks', Creator: 'someone@example.com', ClusterName: `nightly transformation ${n}` },
    custom_tags: { team: 'data', 'cost-center': '4711', purpose: 'A "quoted" note, with a \\ backslash' },
    spark_conf: settings(n, 46),
    data_security_mode: 'USER_ISOLATION',
    runtime_engine: 'PHOTON',
  };
}

/**
 * The body of one page of the listing.
 *
 * @param {number} page 1 to {@link PAGES}
 * @param {string} firstDigits of `spark_context_id`; more than 16 digits cannot be a JavaScript number
 */
export function pageBody(page, firstDigits) {
  const first = (page - 1) * PAGE_SIZE;
  const clusters = Array.from({ length: PAGE_SIZE }, (_, i) => cluster(first + i, -1));
  const body = page < PAGES ? { clusters, next_page_token: `page-${page + 1}` } : { clusters };
  return Buffer.from(JSON.stringify(body).replaceAll('"spark_context_id":-1', `"spark_context_id":${firstDigits}`));
}

/** The body of `clusters.get`: a small answer, so that the call costs more than its parsing. */
export const GET_BODY = Buffer.from(
  JSON.stringify({ ...cluster(1, 4_020_997_813), cluster_id: CLUSTER_ID, spark_conf: settings(1, 2) }),
);
