import type { Rule } from '../../chart';
import { acts } from './acts';
import { asides } from './asides';
import { bonds } from './bonds';
import { bounds } from './bounds';
import { cases } from './cases';
import { cautions } from './cautions';
import { chains } from './chains';
import { changes } from './changes';
import { circumstances } from './circumstances';
import { claims } from './claims';
import { comparisons } from './comparisons';
import { corrections } from './corrections';
import { courses } from './courses';
import { deadlines } from './deadlines';
import { decisions } from './decisions';
import { deeds } from './deeds';
import { demands } from './demands';
import { errands } from './errands';
import { fates } from './fates';
import { faults } from './faults';
import { fields } from './fields';
import { filings } from './filings';
import { fittings } from './fittings';
import { grounds } from './grounds';
import { handlings } from './handlings';
import { hints } from './hints';
import { holdings } from './holdings';
import { inquiries } from './inquiries';
import { interruptions } from './interruptions';
import { kinds } from './kinds';
import { limits } from './limits';
import { links } from './links';
import { manners } from './manners';
import { names } from './names';
import { needs } from './needs';
import { notices } from './notices';
import { occasions } from './occasions';
import { outcomes } from './outcomes';
import { papers } from './papers';
import { particulars } from './particulars';
import { parties } from './parties';
import { permits } from './permits';
import { predicates } from './predicates';
import { provinces } from './provinces';
import { queries } from './queries';
import { questions } from './questions';
import { relatives } from './relatives';
import { remarks } from './remarks';
import { requests } from './requests';
import { requirements } from './requirements';
import { resultatives } from './resultatives';
import { reviewers } from './reviewers';
import { sayings } from './sayings';
import { scopes } from './scopes';
import { services } from './services';
import { situations } from './situations';
import { spans } from './spans';
import { stages } from './stages';
import { standings } from './standings';
import { statements } from './statements';
import { states } from './states';
import { steps } from './steps';
import { structures } from './structures';
import { talk } from './talk';
import { things } from './things';
import { titles } from './titles';
import { traits } from './traits';
import { turns } from './turns';
import { verdicts } from './verdicts';

/**
 * Set phrases: builds that hold words of their own (如您对…有异议, 由…本人操作), by what they make.
 * The files beside this folder hold what is built of parts of speech alone.
 */
export const setPhrases: readonly Rule[] = [
  ...things,
  ...acts,
  ...circumstances,
  ...predicates,
  ...statements,
  ...names,
  ...questions,
  ...deadlines,
  ...deeds,
  ...fates,
  ...standings,
  ...faults,
  ...interruptions,
  ...situations,
  ...services,
  ...notices,
  ...verdicts,
  ...hints,
  ...claims,
  ...queries,
  ...turns,
  ...reviewers,
  ...corrections,
  ...remarks,
  ...structures,
  ...changes,
  ...bonds,
  ...asides,
  ...links,
  ...parties,
  ...cases,
  ...cautions,
  ...kinds,
  ...chains,
  ...handlings,
  ...traits,
  ...scopes,
  ...decisions,
  ...bounds,
  ...relatives,
  ...occasions,
  ...demands,
  ...needs,
  ...titles,
  ...outcomes,
  ...manners,
  ...fittings,
  ...spans,
  ...resultatives,
  ...talk,
  ...sayings,
  ...requests,
  ...grounds,
  ...errands,
  ...particulars,
  ...courses,
  ...stages,
  ...comparisons,
  ...fields,
  ...filings,
  ...holdings,
  ...provinces,
  ...permits,
  ...inquiries,
  ...states,
  ...steps,
  ...papers,
  ...limits,
  ...requirements,
];
