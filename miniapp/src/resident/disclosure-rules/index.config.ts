export default definePageConfig({ navigationBarTitleText: '公开制度' });
