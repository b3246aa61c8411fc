export default definePageConfig({ navigationBarTitleText: '留言复核' });
