import { sectionNamed } from '@shared/catalogue/section-named';
import { catalogueSections, type CatalogueSection } from '@shared/vocabulary/domain';
import { compact } from './plain-text';

/** 从标题、工作表名里认出门类：先看“××领域”，再看全名出现在里面的，取最长的。 */
export const sectionIn = (...texts: readonly string[]): CatalogueSection | null => {
  for (const text of texts.map(compact)) {
    const whole = sectionNamed(text);
    if (whole) return whole;
    const before = /^(.*?)领域/u.exec(text)?.[1] ?? '';
    for (let start = 0; start < before.length; start += 1) {
      const named = sectionNamed(before.slice(start));
      if (named) return named;
    }
    const inside = catalogueSections.values
      .filter((section) => text.includes(catalogueSections.labels[section]))
      .sort((a, b) => catalogueSections.labels[b].length - catalogueSections.labels[a].length);
    if (inside[0]) return inside[0];
  }
  return null;
};
