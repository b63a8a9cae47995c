import { Popup } from '../../components/popup/popup';
import { mount } from '../../components/ui/mount';

const root = document.getElementById('root');
if (root) void mount(root, <Popup address={new URL(location.href)} />);
