export default definePageConfig({ navigationBarTitleText: '应公开事项清单' });
