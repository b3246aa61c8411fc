export default definePageConfig({ navigationBarTitleText: '分办台' });
