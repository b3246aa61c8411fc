export default definePageConfig({ navigationBarTitleText: '工作流程图' });
