export default definePageConfig({ navigationBarTitleText: '导入权责清单' });
