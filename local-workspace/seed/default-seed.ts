import type { FullSeed, SeededCluster, SeededJob, SeededPrincipal, SeededWarehouse, Table } from './seed.js';

const people = ['Ada Lovelace', 'Grace Hopper', 'Edsger Dijkstra', 'Barbara Liskov', 'Donald Knuth', 'Frances Allen'];

const clusterNames = ['analytics', 'etl', 'shared', 'notebooks', 'training', 'streaming', 'adhoc', 'archive'];
const jobNames = ['ingest', 'transform', 'report', 'cleanup', 'backup'];
const cities = ['Amsterdam', 'Berlin', 'Copenhagen', 'Dublin', 'Lisbon', 'Madrid', 'Oslo', 'Vienna'];
const months = ['2025-01-01', '2025-02-01', '2025-03-01'];

/** What a workspace holds unless a seed says otherwise. */
export function defaultSeed(): FullSeed {
  const users = people.map(user);
  return {
    workspaceId: '1234567890123456',
    accountId: '11111111-2222-4333-8444-555555555555',
    clusters: clusterNames.map(cluster),
    jobs: jobNames.map(job),
    warehouses: [warehouse('Starter Warehouse', 'RUNNING'), warehouse('Reporting', 'STOPPED')],
    tables: { trips: trips() },
    files: { '/Volumes/main/default/landing/trips.csv': 'city,trips\nLisbon,1748\nOslo,2022\n' },
    users,
    groups: [group('admins', users.slice(0, 1)), group('users', users)],
  };
}

function user(displayName: string, index: number): SeededPrincipal {
  const [givenName = '', familyName = ''] = displayName.split(' ');
  const userName = `${givenName.toLowerCase()}@example.com`;
  return {
    id: String(7001 + index),
    userName,
    displayName,
    name: { givenName, familyName },
    emails: [{ value: userName, type: 'work', primary: true }],
    active: true,
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  };
}

function group(displayName: string, members: readonly SeededPrincipal[]): SeededPrincipal {
  return {
    id: String(8000 + members.length),
    displayName,
    members: members.map(({ id }) => ({ value: id })),
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
  };
}

function cluster(name: string, index: number): SeededCluster {
  return {
    cluster_id: `0101-120000-${name.padEnd(8, '0').slice(0, 8)}`,
    cluster_name: name,
    spark_version: '16.4.x-scala2.12',
    node_type_id: 'i3.xlarge',
    driver_node_type_id: 'i3.xlarge',
    num_workers: 1 + (index % 3),
    autotermination_minutes: 60,
    cluster_source: 'UI',
    creator_user_name: 'ada@example.com',
    state: index % 4 === 3 ? 'TERMINATED' : 'RUNNING',
    state_message: '',
  };
}

function job(name: string, index: number): SeededJob {
  const notebook_task = { notebook_path: `/Workspace/Shared/${name}`, source: 'WORKSPACE' };
  return {
    job_id: 101 + index,
    settings: { name, max_concurrent_runs: 1, format: 'MULTI_TASK', tasks: [{ task_key: name, notebook_task }] },
  };
}

function warehouse(name: string, state: string): SeededWarehouse {
  return {
    id: state === 'RUNNING' ? '0a1b2c3d4e5f6001' : '0a1b2c3d4e5f6002',
    name,
    state,
    cluster_size: 'Small',
    min_num_clusters: 1,
    max_num_clusters: 1,
    auto_stop_mins: 10,
    creator_name: 'ada@example.com',
    warehouse_type: 'PRO',
  };
}

function trips(): Table {
  return {
    columns: [
      { name: 'city', type: 'STRING' },
      { name: 'month', type: 'DATE' },
      { name: 'trips', type: 'LONG', text: 'BIGINT' },
      { name: 'revenue', type: 'DECIMAL', text: 'DECIMAL(12,2)' },
      { name: 'rating', type: 'DOUBLE' },
    ],
    rows: cities.flatMap((city, row) => months.map((month, column) => tripsRow(city, month, 100 * row + column))),
  };
}

function tripsRow(city: string, month: string, number: number): (string | null)[] {
  const trips = 1200 + 7 * number;
  // The last month has no ratings yet, so that there are NULLs.
  const rating = month === months.at(-1) ? null : `4.${number % 9}`;
  return [city, month, String(trips), `${trips * 11}.50`, rating];
}
