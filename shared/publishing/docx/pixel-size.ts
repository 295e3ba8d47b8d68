export interface PixelSize {
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** Kind and size of a PNG or JPEG, read from its first bytes; null for anything else. */
export function pixelSize(bytes: Uint8Array): PixelSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngSize(view) ?? jpegSize(view);
}

function pngSize(view: DataView): PixelSize | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  return sized('png', view.getUint32(16), view.getUint32(20));
}

/** Walks from marker to marker up to the frame header (ITU-T T.81, annex B). */
function jpegSize(view: DataView): PixelSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return sized('jpg', view.getUint16(at + 7), view.getUint16(at + 5));
    // 0xff may be repeated as filling before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function sized(type: PixelSize['type'], width: number, height: number): PixelSize | null {
  return width > 0 && height > 0 ? { type, width, height } : null;
}
