import type { Case } from './cases';
import { one } from './demonstration-rows';

const region = 'minghu';

const published = (world: Parameters<Case>[0]) =>
  one(world, 'notice_id', 'notices', "state = 'published'");
const village = (world: Parameters<Case>[0]) =>
  one(world, 'organisation_id', 'organisations', "kind = 'village'");

const onNotice: Case = async (world) => ({ params: { region, noticeId: await published(world) } });
const onVillage: Case = async (world) => ({
  params: { region, organisationId: await village(world) },
});

/** 张贴、核对与转发的接口。 */
export const posterCases: Readonly<Record<string, Case>> = {
  downloadPoster: onNotice,
  downloadPicture: onNotice,
  shareNotice: onNotice,
  verifyNotice: async (world) => ({
    params: { region },
    query: { noticeId: await published(world), checksum: '0123 4567 89ab cdef' },
  }),
  downloadSign: onVillage,
  downloadWallSheet: async (world) => ({
    params: { region, organisationId: await village(world) },
    query: { month: '2026-06' },
  }),
  sealRegister: () => ({ params: { region }, body: { month: '2026-06' } }),
  checkRegister: async (world) => ({
    params: { region, organisationId: await village(world) },
    body: { printed: [{ month: '2026-06', head: '0123456789abcdef' }] },
  }),
};
