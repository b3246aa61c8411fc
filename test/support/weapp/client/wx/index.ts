// 全局的 wx：按领域拼起来；没有实现的接口一调用就失败。
import { unsupported } from './api';
import { otherApis } from './catalogue';
import { files } from './files';
import { interaction } from './interaction';
import { listeners } from './listeners';
import { navigation, type Surroundings } from './navigation';
import { privacy } from './privacy';
import { request } from './request';
import { createSelectorQuery } from './selector-query';
import { storage } from './storage';
import { system } from './system';

export const buildWx = (surroundings: Surroundings): object => {
  const { stack } = surroundings;
  return {
    ...Object.fromEntries(otherApis.map((name) => [name, unsupported(name)])),
    ...listeners,
    ...storage,
    ...files,
    ...privacy,
    ...interaction(stack),
    ...navigation(surroundings),
    ...system(stack),
    request,
    createSelectorQuery: createSelectorQuery(stack),
    env: { USER_DATA_PATH: 'wxfile://usr' },
  };
};
