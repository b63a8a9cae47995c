import { Options } from '../../components/options/options';
import { mount } from '../../components/ui/mount';

const root = document.getElementById('root');
if (root) void mount(root, <Options address={new URL(location.href)} />);
