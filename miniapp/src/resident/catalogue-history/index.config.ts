export default definePageConfig({ navigationBarTitleText: '目录的版本与下载' });
