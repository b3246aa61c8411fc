/** 接口说明网页的样式。 */
export const documentationStyle = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:17px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1a2433;background:#f5f7fa;overflow-wrap:anywhere}
header,nav,main{max-width:1040px;margin:0 auto;padding:16px}
header{padding-top:32px}
h1{margin:0;font:700 30px/1.3 "Songti SC","Noto Serif CJK SC",serif;color:#12386b}
h2{margin:24px 0 8px;font-size:22px;color:#12386b}
h3{margin:0 0 8px;font-size:19px}
a{color:#12386b}
nav{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:0 24px}
nav ul{margin:0;padding:0;list-style:none}
nav li a{display:block;padding:10px 0;min-height:48px}
article{margin:0 0 16px;padding:20px;background:#fff;border:1px solid #d5dce6;border-radius:8px;scroll-margin-top:16px}
article:target{border-color:#12386b;box-shadow:0 0 0 2px #12386b}
code{font:15px/1.5 ui-monospace,Menlo,Consolas,monospace}
.method{display:inline-block;padding:0 10px;border-radius:4px;background:#12386b;color:#fff;font-weight:700}
.method.post,.method.put{background:#7a4a00}
.method.delete{background:#a3141b}
.table{overflow-x:auto}
table{width:100%;min-width:520px;border-collapse:collapse;font-size:16px}
caption{padding:8px 0;text-align:left;font-weight:700}
th,td{padding:8px 10px;border-bottom:1px solid #e3e8ef;text-align:left;vertical-align:top}
thead th{background:#eef2f7}
summary{padding:10px 0;min-height:48px;cursor:pointer;color:#12386b;font-weight:700}
.refusals{margin:0;padding-left:20px}
@media (max-width:700px){
table,caption,tbody,tr,th,td{display:block;min-width:0;width:100%}
thead{display:none}
tr{padding:8px 0;border-bottom:1px solid #e3e8ef}
tbody th,td{padding:2px 0;border:0}
td:nth-of-type(-n+2){display:inline-block;width:auto;padding-right:16px;color:#4a5568}
}
`;
