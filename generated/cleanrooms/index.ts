// Generated from api/cleanrooms.json by codegen/. Do not edit.
export * from './types.js';
export { CleanRoomAssetRevisionsService } from './clean-room-asset-revisions.js';
export { CleanRoomAssetsService } from './clean-room-assets.js';
export { CleanRoomAutoApprovalRulesService } from './clean-room-auto-approval-rules.js';
export { CleanRoomTaskRunsService } from './clean-room-task-runs.js';
export { CleanRoomsService } from './clean-rooms.js';
