export { sectionNamed } from '@shared/catalogue/section-named';
