import { describe, expect, it } from '@jest/globals';
import type { PlannedOrganisation } from '@functions/loading/domain/county-rows';
import { deriveOrganisation } from '@functions/loading/domain/derive-organisation';
import { openDirectory } from '@functions/loading/domain/directory';

const unit = (
  organisationId: string,
  name: string,
  more: Partial<PlannedOrganisation> = {},
): PlannedOrganisation => ({
  organisationId,
  name,
  parentId: null,
  aliases: [],
  kind: 'department',
  address: '',
  phone: '',
  isDisclosureOffice: false,
  position: 0,
  ...more,
});

describe('单位名录', () => {
  const directory = openDirectory(
    [
      unit('renshe', '区人社局', { aliases: ['区人力资源和社会保障局'] }),
      unit('qingshi', '青石镇人民政府', { kind: 'township' }),
      unit('baiyang', '白杨镇人民政府', { kind: 'township' }),
      unit('linhu', '临湖街道办事处', { kind: 'subdistrict' }),
      unit('dongling', '东岭村', { kind: 'village', parentId: 'qingshi' }),
      unit('dongling-2', '东岭村', { kind: 'village', parentId: 'baiyang' }),
      unit('beiqiao', '北桥社区', { kind: 'community', parentId: 'linhu' }),
    ],
    '云州市明湖区',
  );
  it.each([
    ['renshe', 'renshe'],
    ['区人社局', 'renshe'],
    ['区人力资源和社会保障局', 'renshe'],
    ['明湖区人力资源和社会保障局', 'renshe'],
    ['青石镇', 'qingshi'],
    ['青石镇人民政府', 'qingshi'],
    ['临湖街道', 'linhu'],
    ['青石镇东岭村', 'dongling'],
    ['白杨镇东岭村', 'dongling-2'],
    ['青石镇东岭村党支部', 'dongling'],
    ['青石镇 东岭村 村民委员会', 'dongling'],
    ['临湖街道北桥社区居民委员会', 'beiqiao'],
    ['区档案馆', undefined],
    ['青石镇南庄村', undefined],
  ])('%s', (written, id) => {
    expect(directory.find(written)?.organisationId).toBe(id);
  });

  it('没有名单时按写法建立：镇、村、县政府、部门', () => {
    const empty = openDirectory([], '某县');
    const village = deriveOrganisation('青石镇柳树坪村党支部', empty);
    expect(village).toMatchObject({ name: '柳树坪村', kind: 'village' });
    expect(empty.byId(village.parentId ?? '')).toMatchObject({
      name: '青石镇人民政府',
      kind: 'township',
    });
    expect(deriveOrganisation('临湖街道北桥社区', empty).kind).toBe('community');
    expect(deriveOrganisation('青石镇人民政府', empty).organisationId).toBe(village.parentId);
    expect(deriveOrganisation('某县人民政府', empty).kind).toBe('county');
    expect(deriveOrganisation('县林业局', empty).kind).toBe('department');
  });
});
