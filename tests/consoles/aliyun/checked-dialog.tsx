import { Button, Dialog } from '@alifd/next';
import { regionPath } from '../shared/regions.ts';
import { isApp, isIndividual, type Values } from './model.ts';

interface CheckedProps {
  readonly values: Values;
  readonly visible: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** 校验完成: what the check found, the order type, and what to have ready. */
export function CheckedDialog({ values, visible, onBack, onNext }: CheckedProps) {
  const full = regionPath(values.region)[0]?.label ?? '';
  const province = full.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, '');
  const documents = [
    isIndividual(values) ? '居民身份证' : '主办单位证件',
    '互联网备案信息真实性承诺书',
    ...(isApp(values) ? [] : ['域名证书']),
  ];
  return (
    <Dialog
      title="校验完成"
      visible={visible}
      v2
      width={640}
      onClose={onBack}
      footer={
        <>
          <Button onClick={onBack}>返回修改</Button>{' '}
          <Button type="primary" onClick={onNext}>
            下一步
          </Button>
        </>
      }
    >
      <h4>基础信息</h4>
      <p>该主办者未备案</p>
      {isApp(values) ? null : <p>该网站域名未备案</p>}
      <p>此次备案订单类型为首次备案</p>
      <p>备案订单将会提交至{province}通信管理局审核</p>
      <p className="warning">请确认您的省份（{province}）选择正确，点击下一步将无法修改。</p>
      {isApp(values) ? null : (
        <>
          <h4>网站域名可用性</h4>
          <p>通过校验，符合备案要求</p>
        </>
      )}
      <h4>云服务可用性</h4>
      <p>通过校验，符合备案要求</p>
      <h4>您需要提前准备以下资料</h4>
      <ul>
        {documents.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <a href="#more">查看您可能需要的更多资料</a>
    </Dialog>
  );
}
