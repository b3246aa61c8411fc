import { ok, refused, type Result } from '@shared/result';
import { commonSections, type CatalogueSection } from '@shared/vocabulary/domain';
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

/** 这个名称已经用在别的领域上。 */
const isTaken = (
  name: string,
  section: CatalogueSection,
  names: ReadonlyMap<CatalogueSection, string>,
): boolean =>
  commonSections.values.some((each) => commonSections.labels[each] === name) ||
  [...names].some(([each, given]) => each !== section && given === name);

/** 给本地增加的领域定名称；此后公众看到的就是这个名称。拒绝：已经有同名的领域。 */
export const nameLocalSection = <S extends CatalogueSection>(
  { store }: VersionPorts,
  staff: VersionStaff,
  { section, name, ...occasion }: Occasion & { readonly section: S; readonly name: string },
): Promise<Result<{ section: S; name: string }>> =>
  store.write(staff, async (session) => {
    if (isTaken(name, section, await session.localNames()))
      return refused('conflict', `已经有“${name}”领域，请换一个名称`, { field: 'name' });
    await session.nameSection(section, name);
    await session.audit({ kind: 'nameLocalSection', subjectId: section, data: { name } }, occasion);
    return ok({ section, name });
  });
