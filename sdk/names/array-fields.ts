import type {
  Credential,
  Network,
  PrivateAccessSettings,
  StorageConfiguration,
  VpcEndpoint,
  Workspace,
} from '../../generated/provisioning/types.js';

/** Where an item of a list has its name, and its id. */
export interface NameFields {
  /** Field, or path of fields with dots, of the name. */
  readonly name: string;
  /** Field of the id. */
  readonly id: string;
}

interface FieldsOf<Item> extends NameFields {
  readonly name: keyof Item & string;
  readonly id: keyof Item & string;
}

/** The items that come as a plain array tell by their fields what they are; a workspace also has ids of other things. */
export const ARRAY_FIELDS: readonly NameFields[] = [
  { name: 'workspace_name', id: 'workspace_id' } satisfies FieldsOf<Workspace>,
  { name: 'credentials_name', id: 'credentials_id' } satisfies FieldsOf<Credential>,
  { name: 'network_name', id: 'network_id' } satisfies FieldsOf<Network>,
  { name: 'private_access_settings_name', id: 'private_access_settings_id' } satisfies FieldsOf<PrivateAccessSettings>,
  { name: 'storage_configuration_name', id: 'storage_configuration_id' } satisfies FieldsOf<StorageConfiguration>,
  { name: 'vpc_endpoint_name', id: 'vpc_endpoint_id' } satisfies FieldsOf<VpcEndpoint>,
];
