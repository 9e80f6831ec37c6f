// Generated from api/settings.json by codegen/. Do not edit.
import { Service } from '../../runtime/service.js';
import { CspEnablementAccountService } from './csp-enablement-account.js';
import { DisableLegacyFeaturesService } from './disable-legacy-features.js';
import { EnableIpAccessListsService } from './enable-ip-access-lists.js';
import { EsmEnablementAccountService } from './esm-enablement-account.js';
import { LlmProxyPartnerPoweredAccountService } from './llm-proxy-partner-powered-account.js';
import { LlmProxyPartnerPoweredEnforceService } from './llm-proxy-partner-powered-enforce.js';
import { PersonalComputeService } from './personal-compute.js';

/** The operations of AccountSettings. */
export class AccountSettingsService extends Service {
  #cspEnablementAccount?: CspEnablementAccountService;
  #disableLegacyFeatures?: DisableLegacyFeaturesService;
  #enableIpAccessLists?: EnableIpAccessListsService;
  #esmEnablementAccount?: EsmEnablementAccountService;
  #llmProxyPartnerPoweredAccount?: LlmProxyPartnerPoweredAccountService;
  #llmProxyPartnerPoweredEnforce?: LlmProxyPartnerPoweredEnforceService;
  #personalCompute?: PersonalComputeService;

  /** The operations of CspEnablementAccount. */
  get cspEnablementAccount(): CspEnablementAccountService {
    return (this.#cspEnablementAccount ??= new CspEnablementAccountService(this.api));
  }

  /** The operations of DisableLegacyFeatures. */
  get disableLegacyFeatures(): DisableLegacyFeaturesService {
    return (this.#disableLegacyFeatures ??= new DisableLegacyFeaturesService(this.api));
  }

  /** The operations of EnableIpAccessLists. */
  get enableIpAccessLists(): EnableIpAccessListsService {
    return (this.#enableIpAccessLists ??= new EnableIpAccessListsService(this.api));
  }

  /** The operations of EsmEnablementAccount. */
  get esmEnablementAccount(): EsmEnablementAccountService {
    return (this.#esmEnablementAccount ??= new EsmEnablementAccountService(this.api));
  }

  /** The operations of LlmProxyPartnerPoweredAccount. */
  get llmProxyPartnerPoweredAccount(): LlmProxyPartnerPoweredAccountService {
    return (this.#llmProxyPartnerPoweredAccount ??= new LlmProxyPartnerPoweredAccountService(this.api));
  }

  /** The operations of LlmProxyPartnerPoweredEnforce. */
  get llmProxyPartnerPoweredEnforce(): LlmProxyPartnerPoweredEnforceService {
    return (this.#llmProxyPartnerPoweredEnforce ??= new LlmProxyPartnerPoweredEnforceService(this.api));
  }

  /** The operations of PersonalCompute. */
  get personalCompute(): PersonalComputeService {
    return (this.#personalCompute ??= new PersonalComputeService(this.api));
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {};
