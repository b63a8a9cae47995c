/**
 * Traditional characters that labels of filing forms use, each followed by its simplified form:
 * resellers in Hong Kong, Macao and Taiwan write their Chinese forms in them.
 */
const pairs =
  '備备單单負负責责電电話话號号碼码證证類类別别稱称網网頁页訊讯聯联繫系絡络緊紧應应郵邮編编註注冊册' +
  '營营業业執执權权統统會会務务內内語语種种審审專专項项選选擇择寫写請请輸输區区縣县圖图驗验簡简開开' +
  '關关質质機机構构個个資资實实際际長长辦办處处據据間间總总標标題题團团體体協协議议術术門门後后傳传' +
  '訂订買买價价幣币發发銀银帳账戶户賬账貨货遞递設设變变屬属國国連连過过檔档書书時时動动產产經经細细' +
  '領领員员當当為为報报無无與与併并調调達达環环節节號号錄录聲声優优惠惠錢钱額额倉仓庫库鏈链詳详齊齐' +
  '張张滿满遠远運运輯辑遊游戲戏頻频樣样隱隐線线廣广東东濟济財财稅税籤签簽签須须進进歸归戶户範范圍围';

const simple = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) simple.set(pairs[at] ?? '', pairs[at + 1] ?? '');

/** Few texts hold one: asking for all of them at once is faster than looking each letter up. */
const traditional = new RegExp(`[${[...simple.keys()].join('')}]`);

/** A text in simplified characters. */
export function simplified(text: string): string {
  if (!traditional.test(text)) return text;
  let changed = '';
  for (const character of text) changed += simple.get(character) ?? character;
  return changed;
}
