// 一双手：同一段旅程，用鼠标、只用键盘、在小程序里各走一遍。每个动作都等到能做为止，做不成就失败。
/** 等一个条件的上限，毫秒：慢的机器也够。 */
export const patience = 20_000;

export interface Hand {
  /** 打开一个地址（以斜杠开头），像扫码或点链接进来。 */
  open(url: string): Promise<void>;
  /** 按一个按钮、链接或标签，名称要完全相同。 */
  press(name: string): Promise<void>;
  /** 点开列表里的一行；title 是它的标题。 */
  follow(title: string): Promise<void>;
  /** 选一个单选或多选的选项。 */
  choose(option: string): Promise<void>;
  /** 在叫这个名字的输入框里写字，原有的换掉。 */
  type(label: string, text: string): Promise<void>;
  /** 去底部（宽屏在侧边）的一个标签。 */
  tab(label: string): Promise<void>;
  /** 关掉再打开，到公开栏；存在本机的还在。 */
  reopen(): Promise<void>;
  /** 返回上一页。 */
  back(): Promise<void>;
  /** 等到看得见这段文字。 */
  see(text: string): Promise<void>;
  /** 等到这段文字不见。 */
  gone(text: string): Promise<void>;
  /** 等到到了这一页；path 取自 paths。 */
  arrive(path: string): Promise<void>;
  /** 等一张表出现，读出它看得见的文字。 */
  table(caption: string): Promise<string>;
  /** 读一个输入框里现在的字。 */
  written(label: string): Promise<string>;
  /** 当前页看得见的文字。 */
  text(): Promise<string>;
  /** 报过的错；没有是空。 */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}
