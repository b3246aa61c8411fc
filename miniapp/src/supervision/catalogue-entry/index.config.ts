export default definePageConfig({ navigationBarTitleText: '目录条目' });
