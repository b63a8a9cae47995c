import type { PriorApproval } from '../../fields/options';

/** The paper that a regulated field asks for, as authorities print it. */
export interface ApprovalPaper {
  readonly approval: PriorApproval;
  /** Null: no paper of one name (finance is decided case by case; education is abolished). */
  readonly zh: string | null;
}

/**
 * Papers by field; the authority's words stand under `approval.<field>`. Sources: Alibaba Cloud,
 * pre-approvals; provider documents (2019 and later). The name of the paper on religion is inferred.
 */
const papers: Readonly<Partial<Record<PriorApproval, string | null>>> = {
  news: '互联网新闻信息服务许可证',
  publishing: '网络出版服务许可证',
  education: null,
  healthCare: null,
  drugsDevices: '互联网药品信息服务资格证书',
  bulletinBoard: null,
  culture: '网络文化经营许可证',
  filmTv: '信息网络传播视听节目许可证',
  rideHailing: '网络预约出租汽车经营许可证',
  internetFinance: null,
  religion: '互联网宗教信息服务许可证',
  games: '网络文化经营许可证',
};

export const papersFor = (regulated: readonly PriorApproval[] = []): readonly ApprovalPaper[] =>
  regulated.flatMap((approval) => {
    const zh = papers[approval];
    return zh === undefined ? [] : [{ approval, zh }];
  });
