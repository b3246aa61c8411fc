export default definePageConfig({ navigationBarTitleText: '村（居）务监督' });
