type Role = 'individual' | 'leader' | 'contact';

/**
 * The youngest age below 18 that a province's own page accepts without further papers, by who the
 * person is; elsewhere 18 is usual, and 16 to 18 needs proof of work or income.
 */
export const youngest: Readonly<Record<string, Readonly<Partial<Record<Role, number>>>>> = {
  // Liaoning, Guizhou, Qinghai: leaders from 14 (Alibaba Cloud's pages).
  '21': { leader: 14, contact: 14 },
  '52': { leader: 14, contact: 14 },
  '63': { leader: 14, contact: 14 },
  // Chongqing: the service leader from 14.
  '50': { contact: 14 },
  // Guangdong: the leaders of organizations from 16; Jiangxi: individuals from 16.
  '44': { leader: 16 },
  '36': { individual: 16 },
  // Shandong: individuals from 17.
  '37': { individual: 17 },
};
