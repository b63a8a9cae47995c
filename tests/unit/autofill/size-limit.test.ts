import { describe, expect, it } from 'vitest';
import { sizeLimit } from '../../../components/autofill/widgets/file';

const KB = 1024;
const MB = 1024 * KB;

describe('the size of a file that a page allows, by its own words', () => {
  it.each([
    ['支持jpg、jpeg、png格式，大小不超过512KB', 512 * KB],
    ['支持jpg、jpeg、png、gif格式，大小不超过4M。', 4 * MB],
    ['图片不得大于 1.5 MB', 1.5 * MB],
    ['单个文件最大为2MB', 2 * MB],
    ['请上传5M以内的清晰照片', 5 * MB],
    ['文件大小需小于800kb', 800 * KB],
    ['大小限制：3MB', 3 * MB],
    ['文件不小于50KB，不超过4MB', 4 * MB],
  ])('%s', (words, bytes) => {
    expect(sizeLimit(words)).toBe(bytes);
  });

  it.each(['照片不小于100KB', '长边不超过4000像素', '最多上传3个文件', '带宽5M', ''])(
    'none is told by: %s',
    (words) => {
      expect(sizeLimit(words)).toBeNull();
    },
  );
});
