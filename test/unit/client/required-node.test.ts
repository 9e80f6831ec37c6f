import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../runtime/errors/index.js';
import { refuseOldNode, type NodeProcess } from '../../../runtime/client/required-node.js';

const { getBuiltinModule } = process;

describe('the version of Node.js', () => {
  it.each<[string, NodeProcess]>([
    ['18', { versions: { node: '18.20.8' } }],
    ['20 before 20.19', { versions: { node: '20.18.3' }, getBuiltinModule }],
    ['21, which lacks what 20.19 has', { versions: { node: '21.7.3' } }],
    ['22 before 22.3', { versions: { node: '22.2.0' } }],
  ])('is refused where it is %s', (_name, old) => {
    expect(() => refuseOldNode(old)).toThrow(ConfigError);
    expect(() => refuseOldNode(old)).toThrow(/needs Node\.js 20\.19, .* and this is \d+\.\d+\.\d+: update Node\.js/);
  });

  it.each<[string, NodeProcess]>([
    ['20.19', { versions: { node: '20.19.0' }, getBuiltinModule }],
    ['22.12', { versions: { node: '22.12.0' }, getBuiltinModule }],
    ['26', { versions: { node: '26.0.0' }, getBuiltinModule }],
    ['none, as in a browser', {}],
    ['none, as with a process for browsers', { versions: {} }],
  ])('is fine where it is %s', (_name, given) => {
    expect(() => refuseOldNode(given)).not.toThrow();
  });
});
