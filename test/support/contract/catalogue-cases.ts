// 目录版本、权责清单的合规调用。
import * as acts from '@shared/contract/catalogue-version-acts';
import * as edits from '@shared/contract/catalogue-version-edits';
import { importMatters } from '@shared/contract/power-list';
import type { VersionView } from '@shared/contract/catalogue-versions';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { Role } from '@shared/vocabulary/role';
import { fullEntry } from '../catalogue-entry';
import type { World } from '../world';
import { departmentIdOf } from './application-steps';
import type { Call, Case } from './cases';

const region = 'minghu';

const sendAs = async (
  world: World,
  role: Role,
  { endpoint, input }: { endpoint: AnyEndpoint; input: Call },
): Promise<unknown> => {
  const department = role === 'disclosureOffice' ? undefined : await departmentIdOf(world);
  const token = await world.signIn(await world.accountWith(role, department));
  const reply = await world.call(endpoint, input, token);
  if (reply.status !== 200)
    throw new Error(`step failed: ${String(reply.status)} ${JSON.stringify(reply.body)}`);
  return reply.body;
};

/** 这个角色新建的一版：经办人编本部门的，公开办编县级的。 */
const draftOf = async (world: World, role: Role | 'visitor'): Promise<VersionView> => {
  const isOfficer = role === 'caseOfficer';
  const body = isOfficer
    ? { title: '部门目录', from: 'empty', sections: ['department-information'] }
    : { title: '县级目录', from: 'published' };
  const input = { params: { region }, body };
  return (await sendAs(world, isOfficer ? 'caseOfficer' : 'disclosureOffice', {
    endpoint: edits.createCatalogueVersion,
    input,
  })) as VersionView;
};

const at = ({ versionId, version }: VersionView, more: Record<string, unknown> = {}): Call => ({
  params: { region, versionId },
  body: { version, ...more },
});

const step = async (
  world: World,
  { role, endpoint, version }: { role: Role; endpoint: AnyEndpoint; version: VersionView },
): Promise<VersionView> =>
  (await sendAs(world, role, { endpoint, input: at(version) })) as VersionView;

const submitted = async (world: World): Promise<VersionView> =>
  step(world, {
    role: 'caseOfficer',
    endpoint: acts.submitCatalogueVersion,
    version: await draftOf(world, 'caseOfficer'),
  });

const adjusted = async (world: World): Promise<VersionView> =>
  (await sendAs(world, 'disclosureOffice', {
    endpoint: edits.adjustCatalogue,
    input: adjustment(),
  })) as VersionView;

const approved = async (world: World): Promise<VersionView> =>
  step(world, {
    role: 'approver',
    endpoint: acts.approveCatalogueVersion,
    version: await adjusted(world),
  });

const published = async (world: World): Promise<VersionView> =>
  step(world, {
    role: 'disclosureOffice',
    endpoint: acts.publishCatalogueVersion,
    version: await approved(world),
  });

const adjustment = (): Call => ({
  params: { region },
  body: {
    kind: 'add',
    entry: fullEntry({ item: `新增事项${Math.random().toString(36).slice(2)}` }),
    reason: '新增职能',
  },
});

const withEntry = async (world: World, role: Role | 'visitor') => {
  const who = role === 'caseOfficer' ? 'caseOfficer' : 'disclosureOffice';
  const draft = await draftOf(world, role);
  const entry = fullEntry();
  const version = (await sendAs(world, who, {
    endpoint: edits.addVersionEntry,
    input: at(draft, { entry }),
  })) as VersionView;
  const rows = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ entryKey: string }[]>`
      select entry_key from catalogue_version_entries
      where region_id = ${region} and version_id = ${version.versionId} order by position desc limit 1`,
  );
  return { version, entry, entryKey: rows[0]?.entryKey ?? '' };
};

/** 落在现行目录后面的一版：编制之后，现行目录又公布过。 */
const behind = async (world: World): Promise<VersionView> => {
  const draft = await draftOf(world, 'disclosureOffice');
  await published(world);
  return draft;
};

const listed = async (world: World): Promise<string> => {
  const body = {
    rows: [{ matterName: '社会团体成立登记', powerType: '行政许可', departmentName: '区民政局' }],
  };
  const input = { params: { region, listKind: 'power' }, body };
  const view = (await sendAs(world, 'disclosureOffice', { endpoint: importMatters, input })) as {
    items: { matterId: string }[];
  };
  return view.items[0]?.matterId ?? '';
};

const readable: Case = async (world, role) => {
  const version = role === 'caseOfficer' ? await draftOf(world, role) : await adjusted(world);
  return { params: { region, versionId: version.versionId } };
};

/** 目录版本、权责清单的接口。 */
export const catalogueCases: Readonly<Record<string, Case>> = {
  listCatalogueVersions: () => ({ params: { region } }),
  getCatalogueVersion: readable,
  listVersionEntries: readable,
  diffCatalogueVersions: readable,
  createCatalogueVersion: (_, role) => ({
    params: { region },
    body: {
      title: '新的一版',
      from: 'empty',
      ...(role === 'caseOfficer' ? { sections: ['department-information'] } : {}),
    },
  }),
  addVersionEntry: async (world, role) => at(await draftOf(world, role), { entry: fullEntry() }),
  saveVersionEntry: async (world, role) => {
    const { version, entry, entryKey } = await withEntry(world, role);
    const call = at(version, { entry: { ...entry, format: '图表' } });
    return { ...call, params: { ...call.params, entryKey } };
  },
  removeVersionEntry: async (world, role) => {
    const { version, entryKey } = await withEntry(world, role);
    const params = { region, versionId: version.versionId, entryKey };
    return { params, query: { version: version.version } };
  },
  omitSections: async (world) =>
    at(await draftOf(world, 'disclosureOffice'), {
      omitted: [{ section: 'taxation', reason: '区级没有这项职能' }],
    }),
  submitCatalogueVersion: async (world) => at(await draftOf(world, 'caseOfficer')),
  takeBackCatalogueVersion: async (world) => at(await submitted(world)),
  sendBackCatalogueVersion: async (world) => at(await submitted(world), { reason: '请补充依据' }),
  mergeCatalogueVersion: async (world) => at(await draftOf(world, 'disclosureOffice')),
  rebaseCatalogueVersion: async (world) => at(await behind(world)),
  refuseCatalogueVersion: async (world) => at(await adjusted(world), { reason: '请再核对' }),
  approveCatalogueVersion: async (world) => at(await adjusted(world)),
  publishCatalogueVersion: async (world) => at(await approved(world)),
  discardCatalogueVersion: async (world, role) => at(await draftOf(world, role)),
  adjustCatalogue: adjustment,
  nameLocalSection: () => ({ params: { region, section: 'local-01' }, body: { name: '文化旅游' } }),
  listMatters: () => ({ params: { region } }),
  importMatters: () => ({
    params: { region, listKind: 'power' },
    body: { pasted: '事项名称\t权力类型\t责任部门\n社会团体成立登记\t行政许可\t区民政局' },
  }),
  setMatterException: async (world) => ({
    params: { region, matterId: await listed(world) },
    body: { exception: '涉及国家秘密，依法不予公开' },
  }),
  catalogueHistory: () => ({ params: { region } }),
  getEntryInVersion: async (world) => {
    const { versionId } = await published(world);
    const rows = await world.platform.database.read(
      { regionId: region, kind: 'system' },
      (sql) => sql<{ entryKey: string }[]>`
        select entry_key from catalogue_version_entries
        where region_id = ${region} and version_id = ${versionId} limit 1`,
    );
    return { params: { region, versionId, entryId: rows[0]?.entryKey } };
  },
};
