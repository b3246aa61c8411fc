// 样式文件在单元测试里不加载。
export default {};
