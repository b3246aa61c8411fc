export default definePageConfig({ navigationBarTitleText: '待办的公开事项' });
