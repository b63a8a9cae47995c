/** Texts that can be a refusal at all; the rest of a page is not looked at. */
export const mayBeRefusal =
  /不合格|不一致|不符|不正确|未批复|未入库|未开站|未解析|悬挂|未添加|驳回|退回|过期|错误|问题|频率|请勿|不能|不得|不详细|非法定|非本省|非备案|跨省|注销|吊销|空壳|冲突|异常|上限|不存在|存在进行中|已存在|已经存在|无法接通|可以?访问|涉及企业|检查姓名|已发生变更|三证合一|无效|必须/;
