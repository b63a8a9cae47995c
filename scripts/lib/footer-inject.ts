import { provideFooterTools } from '../../components/footer-check/evidence/tools';

provideFooterTools();
