export default definePageConfig({ navigationBarTitleText: '约定与设置' });
