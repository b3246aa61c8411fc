export default definePageConfig({ navigationBarTitleText: '不在岗代理' });
