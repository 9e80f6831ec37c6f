// Generated from api/genieagents.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `GenieAgentBenchmarkAnswerFormat`; the server may send others. */
export const GenieAgentBenchmarkAnswerFormat = {
  GENIE_AGENT_BENCHMARK_ANSWER_FORMAT_SQL: 'GENIE_AGENT_BENCHMARK_ANSWER_FORMAT_SQL',
} as const;
export type GenieAgentBenchmarkAnswerFormat =
  (typeof GenieAgentBenchmarkAnswerFormat)[keyof typeof GenieAgentBenchmarkAnswerFormat] | (string & {});

/** Values of `GenieAgentJoinRelationshipType`; the server may send others. */
export const GenieAgentJoinRelationshipType = {
  GENIE_AGENT_JOIN_RELATIONSHIP_TYPE_MANY_TO_MANY: 'GENIE_AGENT_JOIN_RELATIONSHIP_TYPE_MANY_TO_MANY',
  GENIE_AGENT_JOIN_RELATIONSHIP_TYPE_MANY_TO_ONE: 'GENIE_AGENT_JOIN_RELATIONSHIP_TYPE_MANY_TO_ONE',
  GENIE_AGENT_JOIN_RELATIONSHIP_TYPE_ONE_TO_MANY: 'GENIE_AGENT_JOIN_RELATIONSHIP_TYPE_ONE_TO_MANY',
  GENIE_AGENT_JOIN_RELATIONSHIP_TYPE_ONE_TO_ONE: 'GENIE_AGENT_JOIN_RELATIONSHIP_TYPE_ONE_TO_ONE',
} as const;
export type GenieAgentJoinRelationshipType =
  (typeof GenieAgentJoinRelationshipType)[keyof typeof GenieAgentJoinRelationshipType] | (string & {});

/** Values of `GenieAgentView`; the server may send others. */
export const GenieAgentView = {
  GENIE_AGENT_VIEW_BASIC: 'GENIE_AGENT_VIEW_BASIC',
  GENIE_AGENT_VIEW_FULL: 'GENIE_AGENT_VIEW_FULL',
} as const;
export type GenieAgentView = (typeof GenieAgentView)[keyof typeof GenieAgentView] | (string & {});

/** Request of `GenieAgents.createGenieAgent`. */
export interface CreateGenieAgentRequest {
  genie_agent_id?: string | undefined;
  genie_agent: GenieAgent;
}

/** Request of `GenieAgents.deleteGenieAgent`. */
export interface DeleteGenieAgentRequest {
  name: string;
  etag?: string | undefined;
}

export interface GenieAgent {
  display_name: string;
  definition: GenieAgentDefinition;
  warehouse_id: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  description?: string | undefined;
  effective_parent_path?: string | undefined;
  etag?: string | undefined;
  name?: string | undefined;
  parent_path?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface GenieAgentBenchmarkAnswer {
  format: GenieAgentBenchmarkAnswerFormat;
  content: string;
}

export interface GenieAgentBenchmarkQuestion {
  id: string;
  question: string;
  answer?: GenieAgentBenchmarkAnswer[] | undefined;
  evaluation_note?: string | undefined;
}

export interface GenieAgentBenchmarks {
  questions?: GenieAgentBenchmarkQuestion[] | undefined;
}

export interface GenieAgentColumnConfig {
  column: string;
  description?: string | undefined;
  display_name?: string | undefined;
  enable_entity_matching?: boolean | undefined;
  enable_format_assistance?: boolean | undefined;
  exclude?: boolean | undefined;
  synonyms?: string[] | undefined;
}

export interface GenieAgentConfig {
  sample_questions?: GenieAgentSampleQuestion[] | undefined;
}

export interface GenieAgentDataSources {
  mcp_connections?: GenieAgentMcpConnection[] | undefined;
  tables?: GenieAgentTable[] | undefined;
  volumes?: GenieAgentVolume[] | undefined;
}

export interface GenieAgentDefinition {
  benchmarks?: GenieAgentBenchmarks | undefined;
  config?: GenieAgentConfig | undefined;
  data_sources?: GenieAgentDataSources | undefined;
  instructions?: GenieAgentInstructions | undefined;
}

export interface GenieAgentExampleQuestionSql {
  id: string;
  question: string;
  sql: string;
  parameters?: GenieAgentSqlParameter[] | undefined;
  usage_guidance?: string | undefined;
}

export interface GenieAgentInstructions {
  example_question_sqls?: GenieAgentExampleQuestionSql[] | undefined;
  join_specs?: GenieAgentJoinSpec[] | undefined;
  sql_functions?: GenieAgentSqlFunction[] | undefined;
  sql_snippets?: GenieAgentSqlSnippets | undefined;
  text_instructions?: GenieAgentTextInstruction[] | undefined;
}

export interface GenieAgentJoinSource {
  identifier: string;
  alias?: string | undefined;
}

export interface GenieAgentJoinSpec {
  id: string;
  left: GenieAgentJoinSource;
  right: GenieAgentJoinSource;
  sql: string;
  comment?: string | undefined;
  instruction?: string | undefined;
  relationship_type?: GenieAgentJoinRelationshipType | undefined;
}

export interface GenieAgentMcpConnection {
  mcp_connection: string;
}

export interface GenieAgentSampleQuestion {
  id: string;
  question: string;
}

export interface GenieAgentSqlExpression {
  id: string;
  sql: string;
  alias?: string | undefined;
  display_name?: string | undefined;
  instruction?: string | undefined;
  synonyms?: string[] | undefined;
}

export interface GenieAgentSqlFilter {
  id: string;
  sql: string;
  display_name?: string | undefined;
  instruction?: string | undefined;
  synonyms?: string[] | undefined;
}

export interface GenieAgentSqlFunction {
  id: string;
  identifier: string;
}

export interface GenieAgentSqlMeasure {
  id: string;
  sql: string;
  alias?: string | undefined;
  display_name?: string | undefined;
  instruction?: string | undefined;
  synonyms?: string[] | undefined;
}

export interface GenieAgentSqlParameter {
  name: string;
  default_value?: GenieAgentSqlParameterDefaultValue | undefined;
  description?: string | undefined;
  type_hint?: string | undefined;
}

export interface GenieAgentSqlParameterDefaultRange {
  max?: string | undefined;
  min?: string | undefined;
}

export interface GenieAgentSqlParameterDefaultValue {
  value_range?: GenieAgentSqlParameterDefaultRange | undefined;
  values?: string[] | undefined;
}

export interface GenieAgentSqlSnippets {
  expressions?: GenieAgentSqlExpression[] | undefined;
  filters?: GenieAgentSqlFilter[] | undefined;
  measures?: GenieAgentSqlMeasure[] | undefined;
}

export interface GenieAgentTable {
  identifier: string;
  column_configs?: GenieAgentColumnConfig[] | undefined;
  description?: string | undefined;
}

export interface GenieAgentTextInstruction {
  id: string;
  content: string;
}

export interface GenieAgentVolume {
  path: string;
  description?: string | undefined;
}

/** Request of `GenieAgents.getGenieAgent`. */
export interface GetGenieAgentRequest {
  name: string;
}

/** Request of `GenieAgents.listGenieAgents`. */
export interface ListGenieAgentsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  view?: GenieAgentView | undefined;
}

export interface ListGenieAgentsResponse {
  genie_agents?: GenieAgent[] | undefined;
  next_page_token?: string | undefined;
  unreachable?: string[] | undefined;
}

/** Request of `GenieAgents.updateGenieAgent`. */
export interface UpdateGenieAgentRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  genie_agent: GenieAgent;
}
