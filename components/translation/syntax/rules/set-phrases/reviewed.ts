/** What goes through a review, by what it is called. */
export const reviewed: Readonly<Record<string, string>> = {
  变更: 'change',
  注销: 'deregistration',
  取消接入: 'access cancellation',
  新增接入: 'access filing',
  迁移: 'migration',
  实名认证: 'identity verification',
  企业认证: 'enterprise verification',
  个人认证: 'individual verification',
  组织认证: 'organization verification',
  身份认证: 'identity verification',
  实名: 'identity verification',
  命名: 'naming',
  过户: 'ownership transfer',
  转入: 'transfer',
  企业实名: 'enterprise identity verification',
  个人实名: 'individual identity verification',
};
