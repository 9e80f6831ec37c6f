// Generated from api/billing.json by codegen/. Do not edit.
export * from './types.js';
export { BillableUsageService } from './billable-usage.js';
export { BudgetPolicyService } from './budget-policy.js';
export { BudgetsService } from './budgets.js';
export { LogDeliveryService } from './log-delivery.js';
export { UsageDashboardsService } from './usage-dashboards.js';
