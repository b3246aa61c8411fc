import type { FocusTopic } from '@shared/vocabulary/duty';
import type { OrganisationKind } from '@shared/vocabulary/organisation';

const VILLAGE: readonly FocusTopic[] = [
  'povertyAlleviation',
  'ruralRevitalisation',
  'villageFinance',
  'farmBenefits',
  'elderlyCare',
  'socialAssistance',
];
const COMMUNITY: readonly FocusTopic[] = [
  'communityFinance',
  'elderlyCare',
  'socialAssistance',
  'affordableHousing',
  'dilapidatedHousing',
  'compulsoryEducation',
  'healthCare',
];

/** 公开重点里还没有列到的；街道按社区的，乡镇、村按村的，别的单位没有。依据：运盐政办发〔2020〕60号；泉鲤政办〔2020〕27号。 */
export const missingTopics = (
  kind: OrganisationKind,
  listed: readonly (FocusTopic | null)[],
): FocusTopic[] => {
  const topics: Readonly<Partial<Record<OrganisationKind, readonly FocusTopic[]>>> = {
    village: VILLAGE,
    township: VILLAGE,
    community: COMMUNITY,
    subdistrict: COMMUNITY,
  };
  return (topics[kind] ?? []).filter((topic) => !listed.includes(topic));
};
