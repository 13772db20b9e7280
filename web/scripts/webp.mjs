// An animated WebP of pictures, each encoded by the browser: the format is a few headers around the pictures
// (https://developers.google.com/speed/webp/docs/riff_container).

/** A chunk of the format: a name of four letters, the length, the content, and a zero where the length is odd. */
function chunk(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

function uint24(...values) {
  const b = Buffer.alloc(3 * values.length);
  values.forEach((v, i) => b.writeUIntLE(v, 3 * i, 3));
  return b;
}

/** Encodes a PNG as WebP without transparency, and answers its size and the chunk with its content. */
async function encoded(page, png, quality) {
  const { width, height, base64 } = await page.evaluate(
    async ({ png, quality }) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${png}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d', { alpha: false }).drawImage(picture, 0, 0);
      const base64 = canvas.toDataURL('image/webp', quality).split(',')[1];
      return { width: canvas.width, height: canvas.height, base64 };
    },
    { png: png.toString('base64'), quality },
  );
  const file = Buffer.from(base64, 'base64');
  for (let at = 12; at < file.length;) {
    const length = file.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (['VP8 ', 'VP8L'].includes(file.toString('latin1', at, at + 4)))
      return { width, height, content: file.subarray(at, end) };
    at = end;
  }
  throw new Error('the browser encodes no WebP');
}

/** Makes a picture that repeats without end, of frames with a PNG and the milliseconds for which it stays. All have the size of the first. */
export async function animated(page, frames, quality = 0.8) {
  const pictures = [];
  for (const { png, milliseconds } of frames) pictures.push({ ...(await encoded(page, png, quality)), milliseconds });
  const { width, height } = pictures[0];
  const [moves, white, forever, opaque] = [0x02, 0xffffffff, 0, 0x02];
  const about = Buffer.concat([Buffer.from([moves, 0, 0, 0]), uint24(width - 1, height - 1)]);
  const animation = Buffer.alloc(6);
  animation.writeUInt32LE(white, 0);
  animation.writeUInt16LE(forever, 4);
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    chunk('VP8X', about),
    chunk('ANIM', animation),
    ...pictures.map((p) =>
      chunk(
        'ANMF',
        Buffer.concat([uint24(0, 0, width - 1, height - 1, p.milliseconds), Buffer.from([opaque]), p.content]),
      ),
    ),
  ]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
