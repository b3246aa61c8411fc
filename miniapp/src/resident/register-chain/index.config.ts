export default definePageConfig({ navigationBarTitleText: '登记链与签章' });
