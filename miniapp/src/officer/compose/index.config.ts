export default definePageConfig({ navigationBarTitleText: '拟写公开信息' });
