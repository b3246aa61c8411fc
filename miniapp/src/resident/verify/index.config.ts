export default definePageConfig({ navigationBarTitleText: '核对张贴的纸' });
