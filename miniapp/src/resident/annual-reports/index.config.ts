export default definePageConfig({ navigationBarTitleText: '公开年报' });
