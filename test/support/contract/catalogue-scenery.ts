// 目录的布景：一个在办的小版本、一份权责清单。
import { adjustCatalogue } from '@shared/contract/catalogue-version-edits';
import { listVersionEntries } from '@shared/contract/catalogue-versions';
import { importMatters, setMatterException } from '@shared/contract/power-list';
import { fullEntry } from '../catalogue-entry';
import type { Actors, Reply } from '../world';

const params = { region: 'minghu' };

const must = ({ status, body }: Reply): unknown => {
  if (status !== 200) throw new Error(`布置目录时接口答 ${String(status)}`);
  return body;
};

/** 公开办新增了一条、等签发人批准的一版，和那一条。 */
export const adjustedCatalogue = async (
  actors: Actors,
): Promise<{ catalogueVersionId: string; catalogueEntryKey: string }> => {
  const office = await actors.signIn(await actors.accountWith('disclosureOffice'));
  const entry = fullEntry({
    section: 'social-assistance',
    category: '临时救助',
    item: '临时救助对象名单及金额',
    contentElements: ['救助对象姓名', '救助金额', '救助事由'],
    timeLimit: '公示7个工作日，审批后及时公开',
    responsibleBody: '民政局',
  });
  const body = { kind: 'add' as const, entry, reason: '新增临时救助职能' };
  const made = must(await actors.call(adjustCatalogue, { params, body }, office)) as {
    versionId: string;
  };
  const { versionId } = made;
  const listed = await actors.call(
    listVersionEntries,
    { params: { ...params, versionId } },
    office,
  );
  const { items } = must(listed) as { items: { entryKey: string; item: string }[] };
  const added = items.find(({ item }) => item === entry.item);
  return { catalogueVersionId: versionId, catalogueEntryKey: added?.entryKey ?? '' };
};

/** 一份权力清单：有列入的、有缺的、有写明缘由的。 */
export const importedMatters = async (actors: Actors): Promise<void> => {
  const office = await actors.signIn(await actors.accountWith('disclosureOffice'));
  const rows = [
    { matterName: '社会团体成立登记', powerType: '行政许可', departmentName: '区民政局' },
    { matterName: '最低生活保障', powerType: '行政给付', departmentName: '区民政局' },
    { matterName: '危险化学品经营许可', powerType: '行政许可', departmentName: '没有这个局' },
    { matterName: '涉密档案管理', powerType: '其他权力', departmentName: '档案局' },
  ];
  const call = { params: { ...params, listKind: 'power' as const }, body: { rows } };
  const { items } = must(await actors.call(importMatters, call, office)) as {
    items: { matterId: string; matterName: string }[];
  };
  const secret = items.find(({ matterName }) => matterName === '涉密档案管理');
  const except = {
    params: { ...params, matterId: secret?.matterId ?? '' },
    body: { exception: '涉及国家秘密，依照《政府信息公开条例》第十四条不予公开' },
  };
  must(await actors.call(setMatterException, except, office));
};
