export { splitContentElements } from '@shared/catalogue/split-elements';
