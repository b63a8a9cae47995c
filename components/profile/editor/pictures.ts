import { toBase64 } from '../vault/base64';

/** Consoles take jpg, png or gif below 4 MB (upload rules of both large providers). */
export const largestPicture = 4 * 1024 * 1024;
export const pictureTypes = ['image/jpeg', 'image/png', 'image/gif'] as const;

export type PictureProblem = 'pictureType' | 'pictureSize' | 'pictureEmpty' | 'pictureBroken';

/** The type of a picture by its first bytes: a file's name and claimed type say little. */
export function pictureType(bytes: Uint8Array): (typeof pictureTypes)[number] | null {
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (starts(0x47, 0x49, 0x46, 0x38)) return 'image/gif';
  return null;
}

export interface Picture {
  readonly base64: string;
  readonly mediaType: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** Reads a picture that a person chose; what the consoles would refuse comes back as a reason. */
export async function readPicture(
  file: File,
): Promise<
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly problem: PictureProblem }
> {
  if (file.size === 0) return { ok: false, problem: 'pictureEmpty' };
  if (file.size >= largestPicture) return { ok: false, problem: 'pictureSize' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = pictureType(bytes);
  if (!mediaType) return { ok: false, problem: 'pictureType' };
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType }));
    const { width, height } = bitmap;
    bitmap.close();
    const picture = { base64: toBase64(bytes), mediaType, size: bytes.length, width, height };
    return { ok: true, picture };
  } catch {
    return { ok: false, problem: 'pictureBroken' };
  }
}
