// Generated from api/settings.json by codegen/. Do not edit.
import { Service } from '../../runtime/service.js';
import { AibiDashboardEmbeddingAccessPolicyService } from './aibi-dashboard-embedding-access-policy.js';
import { AibiDashboardEmbeddingApprovedDomainsService } from './aibi-dashboard-embedding-approved-domains.js';
import { AutomaticClusterUpdateService } from './automatic-cluster-update.js';
import { ComplianceSecurityProfileService } from './compliance-security-profile.js';
import { DashboardEmailSubscriptionsService } from './dashboard-email-subscriptions.js';
import { DefaultNamespaceService } from './default-namespace.js';
import { DefaultWarehouseIdService } from './default-warehouse-id.js';
import { DisableLegacyAccessService } from './disable-legacy-access.js';
import { DisableLegacyDbfsService } from './disable-legacy-dbfs.js';
import { EnableExportNotebookService } from './enable-export-notebook.js';
import { EnableNotebookTableClipboardService } from './enable-notebook-table-clipboard.js';
import { EnableResultsDownloadingService } from './enable-results-downloading.js';
import { EnhancedSecurityMonitoringService } from './enhanced-security-monitoring.js';
import { LlmProxyPartnerPoweredWorkspaceService } from './llm-proxy-partner-powered-workspace.js';
import { RestrictWorkspaceAdminsService } from './restrict-workspace-admins.js';
import { SqlResultsDownloadService } from './sql-results-download.js';

/** The operations of Settings. */
export class SettingsService extends Service {
  #aibiDashboardEmbeddingAccessPolicy?: AibiDashboardEmbeddingAccessPolicyService;
  #aibiDashboardEmbeddingApprovedDomains?: AibiDashboardEmbeddingApprovedDomainsService;
  #automaticClusterUpdate?: AutomaticClusterUpdateService;
  #complianceSecurityProfile?: ComplianceSecurityProfileService;
  #dashboardEmailSubscriptions?: DashboardEmailSubscriptionsService;
  #defaultNamespace?: DefaultNamespaceService;
  #defaultWarehouseId?: DefaultWarehouseIdService;
  #disableLegacyAccess?: DisableLegacyAccessService;
  #disableLegacyDbfs?: DisableLegacyDbfsService;
  #enableExportNotebook?: EnableExportNotebookService;
  #enableNotebookTableClipboard?: EnableNotebookTableClipboardService;
  #enableResultsDownloading?: EnableResultsDownloadingService;
  #enhancedSecurityMonitoring?: EnhancedSecurityMonitoringService;
  #llmProxyPartnerPoweredWorkspace?: LlmProxyPartnerPoweredWorkspaceService;
  #restrictWorkspaceAdmins?: RestrictWorkspaceAdminsService;
  #sqlResultsDownload?: SqlResultsDownloadService;

  /** The operations of AibiDashboardEmbeddingAccessPolicy. */
  get aibiDashboardEmbeddingAccessPolicy(): AibiDashboardEmbeddingAccessPolicyService {
    return (this.#aibiDashboardEmbeddingAccessPolicy ??= new AibiDashboardEmbeddingAccessPolicyService(this.api));
  }

  /** The operations of AibiDashboardEmbeddingApprovedDomains. */
  get aibiDashboardEmbeddingApprovedDomains(): AibiDashboardEmbeddingApprovedDomainsService {
    return (this.#aibiDashboardEmbeddingApprovedDomains ??= new AibiDashboardEmbeddingApprovedDomainsService(this.api));
  }

  /** The operations of AutomaticClusterUpdate. */
  get automaticClusterUpdate(): AutomaticClusterUpdateService {
    return (this.#automaticClusterUpdate ??= new AutomaticClusterUpdateService(this.api));
  }

  /** The operations of ComplianceSecurityProfile. */
  get complianceSecurityProfile(): ComplianceSecurityProfileService {
    return (this.#complianceSecurityProfile ??= new ComplianceSecurityProfileService(this.api));
  }

  /** The operations of DashboardEmailSubscriptions. */
  get dashboardEmailSubscriptions(): DashboardEmailSubscriptionsService {
    return (this.#dashboardEmailSubscriptions ??= new DashboardEmailSubscriptionsService(this.api));
  }

  /** The operations of DefaultNamespace. */
  get defaultNamespace(): DefaultNamespaceService {
    return (this.#defaultNamespace ??= new DefaultNamespaceService(this.api));
  }

  /** The operations of DefaultWarehouseId. */
  get defaultWarehouseId(): DefaultWarehouseIdService {
    return (this.#defaultWarehouseId ??= new DefaultWarehouseIdService(this.api));
  }

  /** The operations of DisableLegacyAccess. */
  get disableLegacyAccess(): DisableLegacyAccessService {
    return (this.#disableLegacyAccess ??= new DisableLegacyAccessService(this.api));
  }

  /** The operations of DisableLegacyDbfs. */
  get disableLegacyDbfs(): DisableLegacyDbfsService {
    return (this.#disableLegacyDbfs ??= new DisableLegacyDbfsService(this.api));
  }

  /** The operations of EnableExportNotebook. */
  get enableExportNotebook(): EnableExportNotebookService {
    return (this.#enableExportNotebook ??= new EnableExportNotebookService(this.api));
  }

  /** The operations of EnableNotebookTableClipboard. */
  get enableNotebookTableClipboard(): EnableNotebookTableClipboardService {
    return (this.#enableNotebookTableClipboard ??= new EnableNotebookTableClipboardService(this.api));
  }

  /** The operations of EnableResultsDownloading. */
  get enableResultsDownloading(): EnableResultsDownloadingService {
    return (this.#enableResultsDownloading ??= new EnableResultsDownloadingService(this.api));
  }

  /** The operations of EnhancedSecurityMonitoring. */
  get enhancedSecurityMonitoring(): EnhancedSecurityMonitoringService {
    return (this.#enhancedSecurityMonitoring ??= new EnhancedSecurityMonitoringService(this.api));
  }

  /** The operations of LlmProxyPartnerPoweredWorkspace. */
  get llmProxyPartnerPoweredWorkspace(): LlmProxyPartnerPoweredWorkspaceService {
    return (this.#llmProxyPartnerPoweredWorkspace ??= new LlmProxyPartnerPoweredWorkspaceService(this.api));
  }

  /** The operations of RestrictWorkspaceAdmins. */
  get restrictWorkspaceAdmins(): RestrictWorkspaceAdminsService {
    return (this.#restrictWorkspaceAdmins ??= new RestrictWorkspaceAdminsService(this.api));
  }

  /** The operations of SqlResultsDownload. */
  get sqlResultsDownload(): SqlResultsDownloadService {
    return (this.#sqlResultsDownload ??= new SqlResultsDownloadService(this.api));
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {};
