// Generated from api/settings.json by codegen/. Do not edit.
import { Service } from '../../runtime/index.js';
import { CspEnablementAccountService } from './csp-enablement-account.js';
import { DisableLegacyFeaturesService } from './disable-legacy-features.js';
import { EnableIpAccessListsService } from './enable-ip-access-lists.js';
import { EsmEnablementAccountService } from './esm-enablement-account.js';
import { LlmProxyPartnerPoweredAccountService } from './llm-proxy-partner-powered-account.js';
import { LlmProxyPartnerPoweredEnforceService } from './llm-proxy-partner-powered-enforce.js';
import { PersonalComputeService } from './personal-compute.js';

/** The operations of AccountSettings. */
export class AccountSettingsService extends Service {
  /** The operations of CspEnablementAccount. */
  get cspEnablementAccount(): CspEnablementAccountService {
    return this.child(CspEnablementAccountService);
  }

  /** The operations of DisableLegacyFeatures. */
  get disableLegacyFeatures(): DisableLegacyFeaturesService {
    return this.child(DisableLegacyFeaturesService);
  }

  /** The operations of EnableIpAccessLists. */
  get enableIpAccessLists(): EnableIpAccessListsService {
    return this.child(EnableIpAccessListsService);
  }

  /** The operations of EsmEnablementAccount. */
  get esmEnablementAccount(): EsmEnablementAccountService {
    return this.child(EsmEnablementAccountService);
  }

  /** The operations of LlmProxyPartnerPoweredAccount. */
  get llmProxyPartnerPoweredAccount(): LlmProxyPartnerPoweredAccountService {
    return this.child(LlmProxyPartnerPoweredAccountService);
  }

  /** The operations of LlmProxyPartnerPoweredEnforce. */
  get llmProxyPartnerPoweredEnforce(): LlmProxyPartnerPoweredEnforceService {
    return this.child(LlmProxyPartnerPoweredEnforceService);
  }

  /** The operations of PersonalCompute. */
  get personalCompute(): PersonalComputeService {
    return this.child(PersonalComputeService);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {};
