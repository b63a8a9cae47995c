import {
  appPlatforms,
  cloudProducts,
  contentTypes,
  documentTypes,
  entityTypes,
  languages,
  priorApprovals,
  serviceForms,
  serviceKinds,
} from './options';

/** Canonical value → Chinese option texts, newest first. */
export type OptionTexts = Readonly<Record<string, readonly string[]>>;

/** Kinds of operator on the public-security platform, which has a list of its own. */
export const psbOperatorTypes = {
  individual: ['个人'],
  enterprise: ['企业'],
  government: ['政府机构', '政府机关'],
  publicInstitution: ['事业单位'],
  socialOrganization: ['社会团体'],
  military: ['军队院校'],
} as const satisfies OptionTexts;

const yesNo = { true: ['是', '有'], false: ['否', '无'] } as const satisfies OptionTexts;
const provides = { true: ['提供', '是'], false: ['不提供', '否'] } as const satisfies OptionTexts;
const uses = { true: ['使用', '是'], false: ['不使用', '否'] } as const satisfies OptionTexts;

/**
 * The fixed list behind a field. Apart from the catalogue, so that the script on every official
 * page does not carry lists that only planning and explaining need.
 */
const optionsById: Readonly<Record<string, OptionTexts>> = {
  'service.kind': serviceKinds,
  'entity.type': entityTypes,
  'entity.certType': documentTypes,
  'entity.legalRepresentativeIdType': documentTypes,
  'leader.idType': documentTypes,
  'contact.idType': documentTypes,
  'website.contentTypes': contentTypes,
  'website.languages': languages,
  'website.serviceForm': serviceForms,
  'website.preApproval': priorApprovals,
  'app.contentTypes': contentTypes,
  'app.languages': languages,
  'app.serviceForm': serviceForms,
  'app.preApproval': priorApprovals,
  'app.providesSdk': provides,
  'app.usesSdk': uses,
  'app.platforms': appPlatforms,
  'hosting.product': cloudProducts,
  'serviceCode.product': cloudProducts,
  'psb.operatorType': psbOperatorTypes,
  'psb.certType': documentTypes,
  'psb.leaderIdType': documentTypes,
  'psb.security.idType': documentTypes,
  'psb.priorApproval': priorApprovals,
  'psb.ownDomain': yesNo,
  'psb.interactive': yesNo,
  'psb.controlledGoods': yesNo,
};

/** The fixed list behind a field, or undefined where it has none. */
export function optionsOf(fieldId: string): OptionTexts | undefined {
  return Object.hasOwn(optionsById, fieldId) ? optionsById[fieldId] : undefined;
}

/** Ids that have a fixed list. */
export const fieldsWithOptions: readonly string[] = Object.keys(optionsById);
