import { Options } from '../../components/options/options';
import { mount } from '../../components/ui/mount';
import '../../components/options/options.css';

const root = document.getElementById('root');
if (root) void mount(root, <Options address={new URL(location.href)} />);
