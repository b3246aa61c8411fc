export default definePageConfig({ navigationBarTitleText: '公开领域' });
