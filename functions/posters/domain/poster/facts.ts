import type { Block } from '../layout/blocks';
import type { PublishedContent } from '../published-content';

/** 谁发布的。 */
export interface Publisher {
  readonly countyName: string;
  /** 乡镇、街道；部门没有上级的为空。 */
  readonly parentName: string;
  readonly name: string;
  /** 监督、咨询电话；没有的为空。 */
  readonly phone: string;
}

/** 一条公开信息的张贴件要用到的全部事实；只有已经公开的内容。 */
export interface PosterFacts {
  readonly content: PublishedContent;
  /** 正文，已按网页同样的写法切成块。 */
  readonly body: readonly Block[];
  readonly publisher: Publisher;
  readonly checksum: string;
  /** 二维码里的网址。 */
  readonly address: string;
}
