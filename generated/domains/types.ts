// Generated from api/domains.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `DomainIconName`; the server may send others. */
export const DomainIconName = {
  ADDRESS_BOOK: 'ADDRESS_BOOK',
  ALARM: 'ALARM',
  ARROWS_IN: 'ARROWS_IN',
  ATOM: 'ATOM',
  BALLOON: 'BALLOON',
  BANK: 'BANK',
  BARRICADE: 'BARRICADE',
  BASKET: 'BASKET',
  BRIDGE: 'BRIDGE',
  CACTUS: 'CACTUS',
  CALL_BELL: 'CALL_BELL',
  CARROT: 'CARROT',
  CHART_PIE_SLICE: 'CHART_PIE_SLICE',
  CITY: 'CITY',
  CLOUD: 'CLOUD',
  COINS: 'COINS',
  COMPASS_ROSE: 'COMPASS_ROSE',
  CRANE_TOWER: 'CRANE_TOWER',
  CROWN: 'CROWN',
  CUBE_TRANSPARENT: 'CUBE_TRANSPARENT',
  FADERS: 'FADERS',
  FLAG_BANNER_FOLD: 'FLAG_BANNER_FOLD',
  FLAG_CHECKERED: 'FLAG_CHECKERED',
  GAVEL: 'GAVEL',
  HAMBURGER: 'HAMBURGER',
  HEAD_CIRCUIT: 'HEAD_CIRCUIT',
  HOURGLASS_HIGH: 'HOURGLASS_HIGH',
  INTERSECT_THREE: 'INTERSECT_THREE',
  MICROSCOPE: 'MICROSCOPE',
  MOON_STARS: 'MOON_STARS',
  PACKAGE: 'PACKAGE',
  PARACHUTE: 'PARACHUTE',
  PEPPER: 'PEPPER',
  PIGGY_BANK: 'PIGGY_BANK',
  PILL: 'PILL',
  PLANET: 'PLANET',
  PLANT: 'PLANT',
  PLUGS_CONNECTED: 'PLUGS_CONNECTED',
  POPCORN: 'POPCORN',
  PRESENTATION_CHART: 'PRESENTATION_CHART',
  PUZZLE_PIECE: 'PUZZLE_PIECE',
  RAINBOW: 'RAINBOW',
  RANKING: 'RANKING',
  RECEIPT: 'RECEIPT',
  ROCKET: 'ROCKET',
  RULER: 'RULER',
  SAILBOAT: 'SAILBOAT',
  SCALES: 'SCALES',
  SCAN_SMILEY: 'SCAN_SMILEY',
  SCROLL: 'SCROLL',
  SHIELD_CHECKERED: 'SHIELD_CHECKERED',
  SNEAKER: 'SNEAKER',
  SNOWFLAKE: 'SNOWFLAKE',
  SOLAR_ROOF: 'SOLAR_ROOF',
  SPEEDOMETER: 'SPEEDOMETER',
  STAMP: 'STAMP',
  STEPS: 'STEPS',
  STRATEGY: 'STRATEGY',
  SWORD: 'SWORD',
  TELEVISION_SIMPLE: 'TELEVISION_SIMPLE',
  TENT: 'TENT',
  TICKET: 'TICKET',
  TRACTOR: 'TRACTOR',
  TRAFFIC_CONE: 'TRAFFIC_CONE',
  TRAIN: 'TRAIN',
  TREE_EVERGREEN: 'TREE_EVERGREEN',
  TREE_STRUCTURE: 'TREE_STRUCTURE',
  TROLLEY_SUITCASE: 'TROLLEY_SUITCASE',
  TROPHY: 'TROPHY',
  TRUCK_TRAILER: 'TRUCK_TRAILER',
  USERS_THREE: 'USERS_THREE',
  VECTOR_THREE: 'VECTOR_THREE',
} as const;
export type DomainIconName = (typeof DomainIconName)[keyof typeof DomainIconName] | (string & {});

/** Request of `Domains.createDomain`. */
export interface CreateDomainRequest {
  domain_id?: string | undefined;
  domain: Domain;
}

/** Request of `Domains.deleteDomain`. */
export interface DeleteDomainRequest {
  name: string;
  force?: boolean | undefined;
}

export interface Domain {
  tag_key: string;
  business_owner_ids?: unknown[] | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  description?: string | undefined;
  domain_id?: string | undefined;
  draft?: boolean | undefined;
  effective_draft?: boolean | undefined;
  icon?: DomainIcon | undefined;
  name?: string | undefined;
  parent_domain_id?: string | undefined;
  subtitle?: string | undefined;
  technical_owner_ids?: unknown[] | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface DomainIcon {
  color?: string | undefined;
  name?: DomainIconName | undefined;
}

/** Request of `Domains.getDomain`. */
export interface GetDomainRequest {
  name: string;
}

/** Request of `Domains.listDomains`. */
export interface ListDomainsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent_domain_id?: string | undefined;
}

export interface ListDomainsResponse {
  domains?: Domain[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Domains.updateDomain`. */
export interface UpdateDomainRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  domain: Domain;
}
