export default definePageConfig({ navigationBarTitleText: '村里大事' });
