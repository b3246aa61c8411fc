export default definePageConfig({ navigationBarTitleText: '村（居）务公开清单样本' });
