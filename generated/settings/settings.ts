// Generated from api/settings.json by codegen/. Do not edit.
import { Service } from '../../runtime/index.js';
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
  /** The operations of AibiDashboardEmbeddingAccessPolicy. */
  get aibiDashboardEmbeddingAccessPolicy(): AibiDashboardEmbeddingAccessPolicyService {
    return this.child(AibiDashboardEmbeddingAccessPolicyService);
  }

  /** The operations of AibiDashboardEmbeddingApprovedDomains. */
  get aibiDashboardEmbeddingApprovedDomains(): AibiDashboardEmbeddingApprovedDomainsService {
    return this.child(AibiDashboardEmbeddingApprovedDomainsService);
  }

  /** The operations of AutomaticClusterUpdate. */
  get automaticClusterUpdate(): AutomaticClusterUpdateService {
    return this.child(AutomaticClusterUpdateService);
  }

  /** The operations of ComplianceSecurityProfile. */
  get complianceSecurityProfile(): ComplianceSecurityProfileService {
    return this.child(ComplianceSecurityProfileService);
  }

  /** The operations of DashboardEmailSubscriptions. */
  get dashboardEmailSubscriptions(): DashboardEmailSubscriptionsService {
    return this.child(DashboardEmailSubscriptionsService);
  }

  /** The operations of DefaultNamespace. */
  get defaultNamespace(): DefaultNamespaceService {
    return this.child(DefaultNamespaceService);
  }

  /** The operations of DefaultWarehouseId. */
  get defaultWarehouseId(): DefaultWarehouseIdService {
    return this.child(DefaultWarehouseIdService);
  }

  /** The operations of DisableLegacyAccess. */
  get disableLegacyAccess(): DisableLegacyAccessService {
    return this.child(DisableLegacyAccessService);
  }

  /** The operations of DisableLegacyDbfs. */
  get disableLegacyDbfs(): DisableLegacyDbfsService {
    return this.child(DisableLegacyDbfsService);
  }

  /** The operations of EnableExportNotebook. */
  get enableExportNotebook(): EnableExportNotebookService {
    return this.child(EnableExportNotebookService);
  }

  /** The operations of EnableNotebookTableClipboard. */
  get enableNotebookTableClipboard(): EnableNotebookTableClipboardService {
    return this.child(EnableNotebookTableClipboardService);
  }

  /** The operations of EnableResultsDownloading. */
  get enableResultsDownloading(): EnableResultsDownloadingService {
    return this.child(EnableResultsDownloadingService);
  }

  /** The operations of EnhancedSecurityMonitoring. */
  get enhancedSecurityMonitoring(): EnhancedSecurityMonitoringService {
    return this.child(EnhancedSecurityMonitoringService);
  }

  /** The operations of LlmProxyPartnerPoweredWorkspace. */
  get llmProxyPartnerPoweredWorkspace(): LlmProxyPartnerPoweredWorkspaceService {
    return this.child(LlmProxyPartnerPoweredWorkspaceService);
  }

  /** The operations of RestrictWorkspaceAdmins. */
  get restrictWorkspaceAdmins(): RestrictWorkspaceAdminsService {
    return this.child(RestrictWorkspaceAdminsService);
  }

  /** The operations of SqlResultsDownload. */
  get sqlResultsDownload(): SqlResultsDownloadService {
    return this.child(SqlResultsDownloadService);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {};
