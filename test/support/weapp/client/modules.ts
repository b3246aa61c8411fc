// 模块载入：每个 JS 文件只见得到微信给的全局。
import type { ComponentEnv } from 'glass-easel-miniprogram-adapter';
import { hiddenNames, providedNames } from '../format';

/** 以模块所在文件夹为准，求引用到的文件的路径（不带扩展名）。 */
export const resolvePath = (from: string, target: string): string => {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '');
};

/** 真机上不能由字符串造函数；引用 Function 本身（如 instanceof）可以。 */
const guardedFunction = new Proxy(Function, {
  construct() {
    throw new Error('微信不允许 new Function');
  },
  apply() {
    throw new Error('微信不允许 Function()');
  },
});

interface LoadedModule {
  exports: unknown;
}

export interface WeappGlobals {
  readonly wx: object;
  readonly App: (definition: object) => void;
  readonly getApp: () => object;
  readonly getCurrentPages: () => unknown[];
}

export class ModuleLoader {
  readonly #loaded = new Map<string, LoadedModule>();
  readonly #shared: Record<string, unknown>;
  #defining: ComponentEnv | undefined;

  constructor(globals: WeappGlobals) {
    const shared = {};
    this.#shared = {
      ...globals,
      Page: (definition: never) => this.#environment().Page(definition),
      Component: (definition: never) => this.#environment().Component(definition),
      Behavior: (definition: never) => this.#environment().Behavior(definition),
      globalThis: shared,
      global: shared,
      Function: guardedFunction,
    };
  }

  resolve(from: string, target: string): string {
    return resolvePath(from, target);
  }

  /** 载入定义一个页面或组件的文件。 */
  loadComponent(path: string, environment: ComponentEnv): void {
    const outer = this.#defining;
    this.#defining = environment;
    try {
      this.load(path);
    } finally {
      this.#defining = outer;
    }
  }

  load(path: string): unknown {
    const known = this.#loaded.get(path);
    if (known) return known.exports;
    const run = weappPackage.modules[path];
    if (!run) throw new Error(`没有模块 ${path}`);
    const module: LoadedModule = { exports: {} };
    this.#loaded.set(path, module);
    const own: Record<string, unknown> = {
      ...this.#shared,
      require: (target: string) => this.load(resolvePath(path, target)),
      module,
      exports: module.exports,
    };
    const provided = providedNames.map((name) => own[name]);
    run.call(undefined, ...provided, ...hiddenNames.map(() => undefined));
    return module.exports;
  }

  #environment(): ComponentEnv {
    if (!this.#defining) throw new Error('Page、Component 只能在页面或组件的文件里调用');
    return this.#defining;
  }
}
