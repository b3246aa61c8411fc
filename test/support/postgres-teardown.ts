// jest 的 globalTeardown。
export { letGo as default } from './postgres-setup';
