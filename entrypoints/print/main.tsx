import { PrintedChecklist } from '../../components/checklist/printed';
import { mount } from '../../components/ui/mount';

const root = document.getElementById('root');
if (root) void mount(root, <PrintedChecklist address={new URL(location.href)} />);
