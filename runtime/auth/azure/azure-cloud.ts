import { cloudEnvironment, type AzureEndpoints } from '../../config/cloud.js';
import type { ResolvedConfig } from '../../config/resolve.js';

/** Endpoints of the Azure cloud that the host is in, and the Databricks application there. */
export interface AzureCloud extends AzureEndpoints {
  /** What tokens for Databricks are asked for. */
  readonly applicationId: string;
}

/** The Azure cloud of a host that is on Azure. */
export function azureEndpoints(config: ResolvedConfig): AzureCloud {
  const { azure, azureApplicationId } = cloudEnvironment(config);
  if (!azure || !azureApplicationId) throw new TypeError('the host is not on Azure');
  return { ...azure, applicationId: azureApplicationId };
}
