import { ok, refused, type Result } from '@shared/result';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { VersionStaff } from '../domain/versions/version';
import type { Occasion, VersionPorts } from '../ports.versions';

/** 写明清单的一条不列入目录的法定缘由；空着表示应当列入。拒绝：没有这一条。 */
export const setMatterException = (
  { store }: VersionPorts,
  staff: VersionStaff,
  {
    matterId,
    exception,
    ...occasion
  }: Occasion & { readonly matterId: string; readonly exception: string },
): Promise<Result<null>> =>
  store.write(staff, async (session) => {
    if (!(await session.setMatterException(matterId, exception)))
      return refused('notFound', '清单里没有这一条，可能刚重新导入过');
    await session.audit(
      { kind: 'setMatterException', subjectId: matterId, data: { exception } },
      occasion,
    );
    return ok(null);
  });

/** 给本地增加的领域定名称；此后公众看到的就是这个名称。 */
export const nameLocalSection = <S extends CatalogueSection>(
  { store }: VersionPorts,
  staff: VersionStaff,
  { section, name, ...occasion }: Occasion & { readonly section: S; readonly name: string },
): Promise<Result<{ section: S; name: string }>> =>
  store.write(staff, async (session) => {
    await session.nameSection(section, name);
    await session.audit({ kind: 'nameLocalSection', subjectId: section, data: { name } }, occasion);
    return ok({ section, name });
  });
