import '../shared/antd-widgets.tsx';
