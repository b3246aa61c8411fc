export default definePageConfig({ navigationBarTitleText: '复核与转为主动公开' });
