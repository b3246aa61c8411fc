// glass-easel：微信自己的组件与模板引擎。这里登记模板、组件与原生节点，并建页面的根。
import * as adapter from 'glass-easel-miniprogram-adapter';
import type { ModuleLoader } from './modules';
import { builtInTags } from '../format';
import { nativeTag } from './native';

const { glassEasel } = adapter;

// 引擎默认不把 id 写到 DOM 上；#id 样式与节点查询要用到它。
glassEasel.globalOptions.writeIdToDOM = true;

export type GlassElement = adapter.glassEasel.Element;
export type Root = ReturnType<ReturnType<adapter.MiniProgramEnv['associateBackend']>['createRoot']>;

/** 引擎不自行监听 DOM 事件：事件一律由 events.ts 派发，免得一次点按两次送达。 */
class QuietBackend extends glassEasel.CurrentWindowBackendContext {
  override setListenerStats(): void {}
}

export class Engine {
  readonly #environment = new adapter.MiniProgramEnv();
  readonly #space = this.#environment.createCodeSpace('', true);
  readonly #backend = this.#environment.associateBackend(new QuietBackend());
  readonly #loaded = new Set<string>();

  constructor(private readonly modules: ModuleLoader) {
    const components = this.#space.getComponentSpace();
    for (const tag of builtInTags) components.setGlobalUsingComponent(tag, nativeTag(tag));
    const { templates, configs } = weappPackage;
    for (const [path, config] of Object.entries(configs)) {
      const content = templates[path];
      if (content === undefined || !(path in weappPackage.modules)) continue;
      this.#space.addComponentStaticConfig(path, config);
      this.#space.addCompiledTemplate(path, { groupList: templates, content });
    }
  }

  loadApp(): void {
    this.modules.load('app');
  }

  isPage(path: string): boolean {
    return path in weappPackage.templates && path in weappPackage.modules;
  }

  /** 建一页的根节点，挂在 parent 里 placeholder 的位置。 */
  createPage(path: string): Root {
    this.#define(path);
    return this.#backend.createRoot('wx-page', this.#space, path);
  }

  #define(path: string): void {
    if (this.#loaded.has(path)) return;
    this.#loaded.add(path);
    for (const used of Object.values(weappPackage.configs[path]?.usingComponents ?? {}))
      this.#define(this.modules.resolve(path, used));
    this.#space.componentEnv(path, (environment) => {
      this.modules.loadComponent(path, environment);
    });
  }
}

interface EventSource {
  readonly __wxElement?: GlassElement;
}

/** 离一个 DOM 节点最近的小程序节点。 */
export const glassElementOf = (start: Node | null): GlassElement | undefined => {
  for (let node = start; node; node = node.parentNode) {
    const found = (node as EventSource).__wxElement;
    if (found) return found;
  }
  return undefined;
};

export interface EventShape {
  readonly bubbles?: boolean;
  /** 事件对象上 detail 以外的字段，如 touches。 */
  readonly fields?: Record<string, unknown>;
}

/** 向小程序派发一个事件。冒泡的是触摸一类，组件自己的事件不冒泡。 */
export const emit = (
  target: Node,
  [type, detail]: readonly [type: string, detail: unknown],
  { bubbles = false, fields = {} }: EventShape = {},
): void => {
  const element = glassElementOf(target);
  if (!element) return;
  const event = new glassEasel.Event(type, detail, {
    bubbles,
    composed: bubbles,
    capturePhase: bubbles,
    extraFields: fields,
  });
  glassEasel.Event.dispatchEvent(element, event);
};
