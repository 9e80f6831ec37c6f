import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../../../sdk/clusters/runtime-version.js';
import { selectSparkVersion, type SparkVersionFilter } from '../../../../sdk/clusters/select-spark-version.js';

const VERSIONS = [
  { key: '15.4.x-scala2.12', name: '15.4 LTS (includes Apache Spark 3.5.0, Scala 2.12)' },
  { key: '15.4.x-cpu-ml-scala2.12', name: '15.4 LTS ML (includes Apache Spark 3.5.0, Scala 2.12)' },
  { key: '15.4.x-gpu-ml-scala2.12', name: '15.4 LTS ML (includes Apache Spark 3.5.0, GPU, Scala 2.12)' },
  { key: '15.4.x-photon-scala2.12', name: '15.4 LTS Photon (includes Apache Spark 3.5.0, Scala 2.12)' },
  { key: '15.4.x-aarch64-scala2.12', name: '15.4 LTS aarch64 (includes Apache Spark 3.5.0, Scala 2.12)' },
  { key: '16.4.x-scala2.13', name: '16.4 LTS (includes Apache Spark 3.5.2, Scala 2.13)' },
  { key: '16.4.x-scala2.12', name: '16.4 LTS (includes Apache Spark 3.5.2, Scala 2.12)' },
  { key: '17.10.x-scala2.13', name: '17.10 (includes Apache Spark 4.0.0, Scala 2.13)' },
  { key: '17.9.x-scala2.13', name: '17.9 (includes Apache Spark 4.0.0, Scala 2.13)' },
  { key: '18.x-scala2.13', name: '18 Beta (includes Apache Spark 4.1.0, Scala 2.13)' },
  { key: '6.4.x-esr-scala2.11', name: '6.4 Extended Support (includes Apache Spark 2.4.5, Scala 2.11)' },
  { key: '7.0.x-hls-scala2.12', name: '7.0 Genomics (includes Apache Spark 3.0.0, Scala 2.12)' },
  { key: 'apache-spark-2.4.x-scala2.11', name: 'Light 2.4 (includes Apache Spark 2.4, Scala 2.11)' },
  { key: 'custom:nightly', name: 'Nightly' },
];

describe('selectSparkVersion', () => {
  it.each<[SparkVersionFilter, string]>([
    [{}, '17.10.x-scala2.13'],
    [{ longTermSupport: true }, '16.4.x-scala2.12'],
    [{ longTermSupport: true, scala: '2.13' }, '16.4.x-scala2.13'],
    [{ scala: '2.12' }, '16.4.x-scala2.12'],
    [{ beta: true }, '18.x-scala2.13'],
    [{ ml: true }, '15.4.x-cpu-ml-scala2.12'],
    [{ ml: true, gpu: true }, '15.4.x-gpu-ml-scala2.12'],
    [{ photon: true }, '15.4.x-photon-scala2.12'],
    [{ graviton: true }, '15.4.x-aarch64-scala2.12'],
    [{ genomics: true }, '7.0.x-hls-scala2.12'],
    [{ longTermSupport: true, sparkVersion: '2.4' }, '6.4.x-esr-scala2.11'],
    [{ sparkVersion: '3.5' }, '16.4.x-scala2.12'],
    [{ sparkVersion: '3.5.0' }, '15.4.x-scala2.12'],
    [{ sparkVersion: '3.5.2', latest: false }, '16.4.x-scala2.12'],
  ])('finds for %j the version %s', (filter, want) => {
    expect(selectSparkVersion(VERSIONS, filter)).toBe(want);
  });

  it('says so when nothing matches', () => {
    expect(() => selectSparkVersion(VERSIONS, { sparkVersion: '9.9' })).toThrow(
      'none of the 14 versions matches {"sparkVersion":"9.9"}',
    );
    expect(() => selectSparkVersion(VERSIONS, { sparkVersion: '3', genomics: true, ml: true })).toThrow('none');
  });

  it('refuses several matches when the newest is not what is asked for', () => {
    expect(() => selectSparkVersion(VERSIONS, { latest: false, longTermSupport: true })).toThrow('versions match');
  });

  it('refuses a filter that it does not know', () => {
    const misspelt: object = { long_term_support: true };
    expect(() => selectSparkVersion(VERSIONS, misspelt)).toThrow(
      "no filter 'long_term_support'; the filters are longTermSupport",
    );
  });

  it('orders versions by number and puts keys without one last', () => {
    const keys = ['custom', '9.1.x-scala2.12', '10.4.x-scala2.12', '10.x-scala2.12', 'v10.4.1-scala2.12'];
    expect(keys.sort(newestFirst)).toEqual([
      'v10.4.1-scala2.12',
      '10.4.x-scala2.12',
      '10.x-scala2.12',
      '9.1.x-scala2.12',
      'custom',
    ]);
  });
});
