import type { Organisation } from '@shared/contract/organisations';

export interface Region {
  readonly region: string;
  readonly name: string;
  readonly isDemonstration: boolean;
  readonly note: string;
  readonly sourceDocument: string;
}

/** 领域与单位对照表的一行。 */
export interface RoutingRow {
  readonly domain: string;
  readonly organisationId: string;
  readonly name: string;
  readonly duty: 'responsible' | 'guiding';
  readonly statedAs: string;
}

export interface OrganisationStore {
  regions(): Promise<readonly Region[]>;
  /** 没有这个县时 region 为 null。 */
  organisations(
    regionId: string,
  ): Promise<{ readonly region: Region | null; readonly items: readonly Organisation[] }>;
  routing(
    regionId: string,
  ): Promise<{ readonly region: Region | null; readonly rows: readonly RoutingRow[] }>;
  exists(regionId: string, organisationId: string): Promise<boolean>;
}

export interface OrganisationPorts {
  readonly store: OrganisationStore;
  /** 对外地址，写进二维码。 */
  readonly publicOrigin: string;
  /** 把一段文字画成二维码（SVG）。 */
  readonly drawCode: (text: string) => Promise<string>;
}
