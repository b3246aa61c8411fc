export default definePageConfig({ navigationBarTitleText: '法定主动公开内容' });
