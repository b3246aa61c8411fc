import type { listPublicRegister, RegisterView } from '@shared/contract/village-registers';
import type { SentOutputOf } from '@shared/contract/endpoint';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { publicScope } from '../../platform/database/scope';
import type { BinaryReply } from '../../platform/http/route';
import { scopeOf } from '../commands/transact';
import type { Person, VillagePorts } from '../ports';
import { publicEntryView, registerView } from './register-view';

/** 公开清单：列入公开的各项，个人的姓名隐去。 */
export const readPublicRegister = (
  ports: VillagePorts,
  { regionId, organisationId }: { readonly regionId: string; readonly organisationId: string },
  today: Day,
): Promise<Result<SentOutputOf<typeof listPublicRegister>>> =>
  ports.read(publicScope(regionId), async (sql) => {
    const at = { regionId, organisationId };
    const [place, rows] = await Promise.all([
      ports.county.place(sql, regionId, organisationId),
      ports.registers.entries(sql, at, { isPublic: true }),
    ]);
    if (!place) return refused('notFound', '没有这个村（社区）');
    const items = rows.map((row) => publicEntryView(row, today));
    return ok({ organisation: { organisationId, name: place.name }, items });
  });

/** 本村（社区）的登记。 */
export const listRegister = (
  ports: VillagePorts,
  who: Person,
  today: Day,
): Promise<Result<RegisterView>> =>
  ports.read(scopeOf(who), async (sql) => ok(await registerView(ports, sql, { who, today })));

/** 公开了的人人能取；没有公开的只有本村（社区）的工作人员能取。 */
const findFile = async (
  ports: VillagePorts,
  { regionId, who }: { readonly regionId: string; readonly who: Person | null },
  attachmentId: string,
) => {
  const at = { regionId, attachmentId };
  const own =
    who === null
      ? null
      : await ports.read(scopeOf(who), (sql) =>
          ports.county.file(sql, { ...at, ownedBy: who.organisationId }),
        );
  return own ?? ports.read(publicScope(regionId), (sql) => ports.county.file(sql, at));
};

/** 下载记录的附件；看不到的等于没有。 */
export const downloadVillageFile = async (
  ports: VillagePorts,
  at: { readonly regionId: string; readonly who: Person | null },
  attachmentId: string,
): Promise<Result<BinaryReply>> => {
  const file = await findFile(ports, at, attachmentId);
  if (!file) return refused('notFound', '没有这个附件');
  const bytes = file.storageKey === null ? null : await ports.fileBytes(file.storageKey);
  if (!bytes) return refused('notFound', '这个附件的原件还没有上传，可以向村（社区）查阅');
  return ok({ bytes, mediaType: ports.safeMediaType(file.mediaType), fileName: file.fileName });
};
