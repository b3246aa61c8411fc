import type { ProcessStage } from './notice';

/** 一个公开过程应当写到的一项。 */
export interface StagePrompt {
  readonly name: string;
  /** 写什么。 */
  readonly hint: string;
}

const prompt = (name: string, hint: string): StagePrompt => ({ name, hint });

/**
 * 各个公开过程应当写到的内容，拟写时提示，提交时核对；不适用的可以空着。
 * 依据：临兰政办发〔2018〕15号附件3；《重大行政决策程序暂行条例》第十四条、第十五条、第三十二条。
 */
export const stagePrompts: Readonly<Record<ProcessStage, readonly StagePrompt[]>> = {
  decision: [
    prompt('决策前预公开', '决策草案、起草说明、征求意见的方式和期限（一般不少于三十日）'),
    prompt('决策中会议公开', '有关会议的时间、议题、列席代表、议定事项'),
    prompt('决策后文件和解读', '公布的文件、意见采纳情况、解读材料'),
  ],
  execution: [
    prompt('执行措施', '采取哪些措施'),
    prompt('实施步骤', '分几步、各到什么时候'),
    prompt('责任分工', '由哪个单位负责'),
    prompt('监督方式', '监督电话、邮箱'),
    prompt('工作进展', '进展、取得的成效、后续举措；可以设定期公开'),
  ],
  administration: [
    prompt('职责权限', '执法部门的职责权限'),
    prompt('执法依据', '依据的法律、法规、规章'),
    prompt('裁量基准', '行政裁量权基准'),
    prompt('执法流程', '执法的步骤和时限'),
    prompt('执法结果', '处罚、许可、检查的结果'),
    prompt('救济途径', '行政复议、行政诉讼的途径和期限'),
  ],
  service: [
    prompt('办理条件', '什么人、什么情况可以办'),
    prompt('办理材料', '要带什么材料'),
    prompt('办理流程', '分几步，在哪里办'),
    prompt('办理时限', '多少个工作日办结'),
    prompt('收费标准', '收费的依据和标准；不收费的写“不收费”'),
    prompt('办理地点和电话', '地址、时间、咨询电话'),
  ],
  outcome: [
    prompt('落实情况', '重大决策、政策、规划、工作报告事项的落实情况'),
    prompt('结果', '名单、金额、数量等结果'),
    prompt('监督方式', '监督电话、邮箱'),
  ],
  release: [],
  interpretation: [
    prompt('背景依据', '为什么出台，依据什么'),
    prompt('目标任务', '要达到什么目标'),
    prompt('主要内容', '主要规定了什么'),
    prompt('适用对象', '适用于什么人'),
    prompt('解读机关', '由哪个机关解读，咨询电话'),
  ],
  response: [
    prompt('关切的问题', '群众关心什么、原来的说法是什么'),
    prompt('回应', '实际情况、处理结果、依据'),
  ],
  interaction: [
    prompt('征集主题', '就什么事听取意见'),
    prompt('起止时间', '从哪天到哪天'),
    prompt('参与方式', '怎样提意见'),
  ],
  other: [],
};
