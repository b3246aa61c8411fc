/** 转发到微信的卡片。 */
export interface ShareCard {
  readonly title: string;
  readonly path: string;
  readonly imageUrl?: string;
}
