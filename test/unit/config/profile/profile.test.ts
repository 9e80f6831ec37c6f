import { describe, expect, it } from 'vitest';
import { readProfile, type ProfileEffects } from '../../../../runtime/config/profile/profile.js';
import { ConfigError } from '../../../../runtime/errors/index.js';

const machine = (files: Record<string, string>, home: string | undefined = '/home/me'): ProfileEffects => ({
  readFile: (path) => files[path],
  homedir: () => home,
});

const FILE = '/home/me/.databrickscfg';

describe('readProfile', () => {
  it.each<{ what: string; text: string; requested?: string; want: string | undefined }>([
    { what: 'the requested profile', text: '[DEFAULT]\nhost=d\n[a]\nhost=a', requested: 'a', want: 'a' },
    { what: 'DEFAULT', text: '[DEFAULT]\nhost=d\n[a]\nhost=a', want: 'd' },
    {
      what: 'the default profile of the settings',
      text: '[__settings__]\ndefault_profile = a \n[a]\nhost=a',
      want: 'a',
    },
    {
      what: 'DEFAULT for blank settings',
      text: '[__settings__]\ndefault_profile=\nauth_storage=x\nhost=s\n[DEFAULT]\nhost=d',
      want: 'd',
    },
    {
      what: 'the requested one before the settings',
      text: '[__settings__]\ndefault_profile=a\n[b]\nhost=b',
      requested: 'b',
      want: 'b',
    },
    { what: 'nothing from an empty DEFAULT', text: '[DEFAULT]\n[a]\nhost=a', want: undefined },
    { what: 'nothing from an empty file', text: '', want: undefined },
  ])('reads $what', ({ text, requested, want }) => {
    expect(readProfile(requested, undefined, machine({ [FILE]: text }))?.values.get('host')).toBe(want);
  });

  it('does not let profiles inherit from DEFAULT', () => {
    const text = '[DEFAULT]\nhost=d\ntoken=t\n[a]\nhost=a';
    expect(readProfile('a', undefined, machine({ [FILE]: text }))?.values.has('token')).toBe(false);
  });

  it.each<{ what: string; text: string; requested?: string; message: string }>([
    {
      what: 'a missing profile',
      text: '[a]\nhost=a',
      requested: 'b',
      message: `resolve: ${FILE} has no b profile configured`,
    },
    {
      what: 'an empty profile',
      text: '[b]\n[a]\nhost=a',
      requested: 'b',
      message: `resolve: ${FILE} has no b profile configured`,
    },
    {
      what: 'DEFAULT by name',
      text: '[a]\nhost=a',
      requested: 'DEFAULT',
      message: `resolve: ${FILE} has no DEFAULT profile configured`,
    },
    {
      what: 'a missing default profile',
      text: '[__settings__]\ndefault_profile=b',
      message: `resolve: ${FILE} has no b profile configured`,
    },
    {
      what: 'the settings as a profile',
      text: '[__settings__]\nhost=a',
      requested: '__settings__',
      message: `resolve: ${FILE}: __settings__ is a reserved section name and cannot be used as a profile`,
    },
    {
      what: 'the settings as default profile',
      text: '[__settings__]\ndefault_profile=__settings__',
      message: `resolve: ${FILE}: __settings__ is a reserved section name and cannot be used as a profile`,
    },
  ])('refuses $what', ({ text, requested, message }) => {
    const attempt = (): unknown => readProfile(requested, undefined, machine({ [FILE]: text }));
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(message);
  });

  it('expands ~ in the path and takes other paths as they are', () => {
    const effects = machine({
      '/home/me/x/cfg': '[DEFAULT]\nhost=x',
      'rel~cfg': '[DEFAULT]\nhost=r',
      '~you/cfg': '[DEFAULT]\nhost=y',
    });
    const host = (path: string): string | undefined => readProfile(undefined, path, effects)?.values.get('host');
    expect([host('~/x/cfg'), host('rel~cfg'), host('~you/cfg')]).toEqual(['x', 'r', 'y']);
  });

  it('expands ~ before a backslash, as on Windows', () => {
    const effects = machine({ 'C:\\Users\\me\\.databrickscfg': '[DEFAULT]\nhost=w' }, 'C:\\Users\\me');
    expect(readProfile(undefined, '~\\.databrickscfg', effects)?.name).toBe('DEFAULT');
  });

  it('passes over a missing file, home or file system when no profile was asked for', () => {
    expect(readProfile(undefined, undefined, machine({}))).toBeUndefined();
    expect(readProfile(undefined, 'x', machine({}))).toBeUndefined();
    expect(readProfile(undefined, undefined, { readFile: () => '', homedir: () => undefined })).toBeUndefined();
    expect(readProfile(undefined, undefined, { homedir: () => undefined })).toBeUndefined();
  });

  it.each<{ what: string; effects: ProfileEffects; message: string }>([
    {
      what: 'the file is missing',
      effects: machine({}),
      message: `config file ${FILE} does not exist, so profile p cannot be read`,
    },
    {
      what: 'the home directory is unknown',
      effects: { readFile: () => undefined, homedir: () => undefined },
      message: 'the home directory is unknown, so profile p cannot be read',
    },
    {
      what: 'there is no file system',
      effects: { homedir: () => undefined },
      message: 'there is no file system here, so profile p cannot be read',
    },
  ])('says that $what when a profile was asked for', ({ effects, message }) => {
    expect(() => readProfile('p', undefined, effects)).toThrow(message);
  });

  it('names the file that cannot be read, with the reason as cause', () => {
    const cause = new Error('EACCES');
    const readFile = (): never => {
      throw cause;
    };
    const attempt = (): unknown => readProfile(undefined, '/etc/x', { readFile, homedir: () => undefined });
    expect(attempt).toThrow(expect.objectContaining({ message: 'resolve: cannot read config file /etc/x', cause }));
  });
});
