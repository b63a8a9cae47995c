import { Popup } from '../../components/popup/popup';
import { markSurface } from '../../components/popup/surface';
import { mount } from '../../components/ui/mount';
import '../../components/popup/popup.css';

const root = document.getElementById('root');
void markSurface();
if (root) void mount(root, <Popup address={new URL(location.href)} />);
