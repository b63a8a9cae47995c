import type { FillPageMessages } from '../autofill/page-messages';
import type { ChecklistPageMessages } from '../checklist/page';
import type { ExplanationPageMessages } from '../explanation/messages';
import type { HandoverPageMessages } from '../handover/page';
import type { ReviewPageMessages } from '../review/messages';
import type { TranslationPageMessages } from '../translation/messages';

/** What the content script can be asked. A room adds its own messages by extending the list. */
export interface PageContract
  extends PageSummaryMessages,
    ChecklistPageMessages,
    HandoverPageMessages,
    FillPageMessages,
    ExplanationPageMessages,
    ReviewPageMessages,
    TranslationPageMessages {}

/** What stands on the page, told without any value of it. */
export interface PageSummary {
  readonly consoleId: string;
  /** Step of the wizard, or null where none was recognised. */
  readonly step: string | null;
  /** Recognised fields, in page order; ids and original labels only. */
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly fillable: boolean;
  }[];
  /** Controls that a person could fill but that no catalogue entry fits: their labels. */
  readonly unrecognised: readonly string[];
}

interface PageSummaryMessages {
  'page.summary': { request: Record<string, never>; response: PageSummary };
}
