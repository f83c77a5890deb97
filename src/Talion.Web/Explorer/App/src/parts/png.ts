import { element } from '../dom'

const mostPixels = 16_000

/** A button that makes a picture of points out of the server's drawing. */
export function pngButton(address: string, name = 'ladder.png'): HTMLElement {
  const button = element('button', { type: 'button' }, 'PNG')
  button.addEventListener('click', () => void save(address, name))
  return button
}

async function save(address: string, name: string): Promise<void> {
  const drawing = await (await fetch(address)).blob()
  const source = URL.createObjectURL(drawing)
  try {
    const image = new Image()
    image.src = source
    await image.decode()
    const scale = Math.min(2, mostPixels / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = element('canvas', { width: Math.round(image.naturalWidth * scale), height: Math.round(image.naturalHeight * scale) })
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const points = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'))
    if (points) offer(points, name)
  } finally {
    URL.revokeObjectURL(source)
  }
}

/** A button that offers a picture of points. */
export function pictureButton(picture: () => HTMLCanvasElement, name: string): HTMLElement {
  const button = element('button', { type: 'button' }, 'PNG')
  button.addEventListener('click', () => picture().toBlob(points => { if (points) offer(points, name) }, 'image/png'))
  return button
}

/** Lets the browser save bytes as a file. */
export function offer(bytes: Blob, name: string): void {
  const target = URL.createObjectURL(bytes)
  element('a', { href: target, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(target), 10_000)
}
