/** 三种方式：手机、手机长辈版、桌面。 */
export const modes = {
  phone: { viewport: 'phone', elder: false },
  elder: { viewport: 'phone', elder: true },
  desktop: { viewport: 'desktop', elder: false },
} as const;

export type Mode = keyof typeof modes;
